class Solution {
  public String minWindow(String s, String t) {
    for (int length = t.length(); length <= s.length(); length++) {
      for (int start = 0; start + length <= s.length(); start++) {
        String window = s.substring(start, start + length);
        if (covers(window, t)) {
          return window;
        }
      }
    }
    return "";
  }

  private boolean covers(String window, String t) {
    int[] counts = new int[128];
    for (char c : window.toCharArray()) {
      counts[c]++;
    }
    for (char c : t.toCharArray()) {
      if (--counts[c] < 0) {
        return false;
      }
    }
    return true;
  }
}
