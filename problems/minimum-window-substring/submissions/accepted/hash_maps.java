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
    int right = 0;
    int valid = 0;
    int start = 0;
    int length = Integer.MAX_VALUE;
    while (right < s.length()) {
      char entering = s.charAt(right);
      right++;
      if (need.containsKey(entering)) {
        window.put(entering, window.getOrDefault(entering, 0) + 1);
        if (window.get(entering).equals(need.get(entering))) {
          valid++;
        }
      }
      while (valid == need.size()) {
        if (right - left < length) {
          start = left;
          length = right - left;
        }
        char leaving = s.charAt(left);
        left++;
        if (need.containsKey(leaving)) {
          if (window.get(leaving).equals(need.get(leaving))) {
            valid--;
          }
          window.put(leaving, window.get(leaving) - 1);
        }
      }
    }
    return length == Integer.MAX_VALUE ? "" : s.substring(start, start + length);
  }
}
