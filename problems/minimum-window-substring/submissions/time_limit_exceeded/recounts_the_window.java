class Solution {
  public String minWindow(String s, String t) {
    String best = "";
    int left = 0;
    for (int right = 0; right < s.length(); right++) {
      // Counts the letters of the whole window each time.
      while (left <= right && covers(s, left, right, t)) {
        if (best.isEmpty() || right - left + 1 < best.length()) {
          best = s.substring(left, right + 1);
        }
        left++;
      }
    }
    return best;
  }

  private boolean covers(String s, int left, int right, String t) {
    int[] counts = new int[128];
    for (int i = left; i <= right; i++) {
      counts[s.charAt(i)]++;
    }
    for (int i = 0; i < t.length(); i++) {
      if (--counts[t.charAt(i)] < 0) {
        return false;
      }
    }
    return true;
  }
}
