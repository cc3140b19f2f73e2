class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (int i = 0; i < t.length(); i++) {
      need[t.charAt(i)]++;
    }
    int missing = t.length();
    int bestStart = 0; // mutants: set together with bestLength
    int bestLength = Integer.MAX_VALUE;
    int left = 0;
    for (int right = 0; right < s.length(); right++) {
      if (need[s.charAt(right)]-- > 0) {
        missing--;
      }
      while (missing == 0) {
        if (right - left + 1 < bestLength) { // mutants: the shortest window is the only one
          bestStart = left;
          bestLength = right - left + 1;
        }
        if (++need[s.charAt(left++)] > 0) {
          missing++;
        }
      }
    }
    return bestLength == Integer.MAX_VALUE ? "" : s.substring(bestStart, bestStart + bestLength);
  }
}
