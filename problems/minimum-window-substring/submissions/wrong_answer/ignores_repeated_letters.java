import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class Solution {
  public String minWindow(String s, String t) {
    // A set forgets how often a letter is needed.
    Set<Character> need = new HashSet<>();
    for (char c : t.toCharArray()) {
      need.add(c);
    }
    Map<Character, Integer> window = new HashMap<>();
    String best = "";
    int left = 0;
    for (int right = 0; right < s.length(); right++) {
      if (need.contains(s.charAt(right))) {
        window.merge(s.charAt(right), 1, Integer::sum);
      }
      while (window.size() == need.size()) {
        if (best.isEmpty() || right - left + 1 < best.length()) {
          best = s.substring(left, right + 1);
        }
        window.computeIfPresent(s.charAt(left), (c, count) -> count == 1 ? null : count - 1);
        left++;
      }
    }
    return best;
  }
}
