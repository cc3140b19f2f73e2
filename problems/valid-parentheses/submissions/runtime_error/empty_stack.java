class Solution {
  public boolean isValid(String s) {
    Deque<Character> open = new ArrayDeque<>();
    for (char c : s.toCharArray()) {
      int kind = ")]}".indexOf(c);
      if (kind < 0) {
        open.push(c);
      } else if (open.pop() != "([{".charAt(kind)) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
