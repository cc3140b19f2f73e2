class Solution {
  public String minWindow(String s, String t) {
    int[] wanted = new int[128];
    for (char c : t.toCharArray()) {
      wanted[c]++;
    }
    int start = 0;
    int length = Integer.MAX_VALUE;
    for (int left = 0; left < s.length(); left++) {
      int[] need = wanted.clone();
      int missing = t.length();
      // Reads s again from every start.
      for (int right = left; right < s.length(); right++) {
        if (need[s.charAt(right)]-- > 0) {
          missing--;
        }
        if (missing == 0) {
          if (right - left + 1 < length) {
            start = left;
            length = right - left + 1;
          }
          break;
        }
      }
    }
    return length == Integer.MAX_VALUE ? "" : s.substring(start, start + length);
  }
}
