class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (char c : t.toCharArray()) {
      need[c]++;
    }
    int low = t.length();
    int high = s.length() + 1;
    while (low < high) {
      int length = (low + high) / 2;
      if (find(s, need, length) >= 0) {
        high = length;
      } else {
        low = length + 1;
      }
    }
    int start = find(s, need, low);
    return start < 0 ? "" : s.substring(start, start + low);
  }

  private int find(String s, int[] need, int length) {
    int[] missing = need.clone();
    int total = 0;
    for (int count : need) {
      total += count;
    }
    for (int i = 0; i < s.length(); i++) {
      if (missing[s.charAt(i)]-- > 0) {
        total--;
      }
      if (i >= length && ++missing[s.charAt(i - length)] > 0) {
        total++;
      }
      if (total == 0 && i >= length - 1) {
        return i - length + 1;
      }
    }
    return -1;
  }
}
