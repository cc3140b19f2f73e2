import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (char c : t.toCharArray()) {
      need[c]++;
    }
    int missing = t.length();
    int left = 0;
    // A copy of each window that covers t, to choose from later.
    List<String> windows = new ArrayList<>();
    for (int right = 0; right < s.length(); right++) {
      if (need[s.charAt(right)]-- > 0) {
        missing--;
      }
      while (missing == 0) {
        windows.add(s.substring(left, right + 1));
        if (++need[s.charAt(left++)] > 0) {
          missing++;
        }
      }
    }
    return windows.stream().min(Comparator.comparingInt(String::length)).orElse("");
  }
}
