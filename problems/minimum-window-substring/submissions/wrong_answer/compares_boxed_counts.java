import java.util.HashMap;
import java.util.Map;

class Solution {
  public String minWindow(String s, String t) {
    Map<Character, Integer> need = new HashMap<>();
    for (char c : t.toCharArray()) {
      need.put(c, need.getOrDefault(c, 0) + 1);
    }
    Map<Character, Integer> window = new HashMap<>();
    int left = 0;
    int valid = 0;
    int start = 0;
    int length = Integer.MAX_VALUE;
    for (int right = 0; right < s.length(); right++) {
      char entering = s.charAt(right);
      if (need.containsKey(entering)) {
        window.put(entering, window.getOrDefault(entering, 0) + 1);
        // Compares references: counts above 127 are not the same object.
        if (window.get(entering) == need.get(entering)) {
          valid++;
        }
      }
      while (valid == need.size()) {
        if (right - left + 1 < length) {
          start = left;
          length = right - left + 1;
        }
        char leaving = s.charAt(left++);
        if (need.containsKey(leaving)) {
          if (window.get(leaving) == need.get(leaving)) {
            valid--;
          }
          window.put(leaving, window.get(leaving) - 1);
        }
      }
    }
    return length == Integer.MAX_VALUE ? "" : s.substring(start, start + length);
  }
}
