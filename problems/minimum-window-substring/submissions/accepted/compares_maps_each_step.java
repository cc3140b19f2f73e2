import java.util.HashMap;
import java.util.Map;

class Solution {
  private final Map<Character, Integer> need = new HashMap<>();
  private final Map<Character, Integer> window = new HashMap<>();

  public String minWindow(String s, String t) {
    for (char c : t.toCharArray()) {
      need.merge(c, 1, Integer::sum);
    }
    int start = -1;
    int length = s.length() + 1;
    int left = 0;
    for (int right = 0; right < s.length(); right++) {
      window.merge(s.charAt(right), 1, Integer::sum);
      while (covers()) {
        if (right - left + 1 < length) {
          start = left;
          length = right - left + 1;
        }
        window.merge(s.charAt(left), -1, Integer::sum);
        left++;
      }
    }
    return start < 0 ? "" : s.substring(start, start + length);
  }

  // At most 52 comparisons.
  private boolean covers() {
    for (Map.Entry<Character, Integer> entry : need.entrySet()) {
      if (window.getOrDefault(entry.getKey(), 0) < entry.getValue()) {
        return false;
      }
    }
    return true;
  }
}
