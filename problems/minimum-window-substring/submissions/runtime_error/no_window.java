class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (char c : t.toCharArray()) {
      need[c]++;
    }
    int missing = t.length();
    int left = 0;
    int start = 0;
    int length = Integer.MAX_VALUE;
    for (int right = 0; right < s.length(); right++) {
      if (need[s.charAt(right)]-- > 0) {
        missing--;
      }
      while (missing == 0) {
        if (right - left + 1 < length) {
          start = left;
          length = right - left + 1;
        }
        if (++need[s.charAt(left++)] > 0) {
          missing++;
        }
      }
    }
    // There may be no window at all.
    return s.substring(start, start + length);
  }
}
