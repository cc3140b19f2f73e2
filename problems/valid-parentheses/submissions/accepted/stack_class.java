import java.util.HashMap;
import java.util.Map;
import java.util.Stack;

class Solution {
  public boolean isValid(String s) {
    Map<Character, Character> partners = new HashMap<>();
    partners.put(')', '(');
    partners.put(']', '[');
    partners.put('}', '{');
    Stack<Character> open = new Stack<>();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (!partners.containsKey(c)) {
        open.push(c);
      } else if (open.isEmpty() || !open.pop().equals(partners.get(c))) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
