class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (char c : t.toCharArray()) {
      need[c]++;
    }
    int missing = t.length();
    int left = 0;
    int start = -1;
    // A window as long as s is not shorter than this.
    int length = s.length();
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
    return start < 0 ? "" : s.substring(start, start + length);
  }
}
