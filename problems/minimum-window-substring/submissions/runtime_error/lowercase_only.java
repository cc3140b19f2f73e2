class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[26];
    for (char c : t.toCharArray()) {
      // Negative for uppercase letters.
      need[c - 'a']++;
    }
    int missing = t.length();
    int left = 0;
    int start = 0;
    int length = Integer.MAX_VALUE;
    for (int right = 0; right < s.length(); right++) {
      if (need[s.charAt(right) - 'a']-- > 0) {
        missing--;
      }
      while (missing == 0) {
        if (right - left + 1 < length) {
          start = left;
          length = right - left + 1;
        }
        if (++need[s.charAt(left++) - 'a'] > 0) {
          missing++;
        }
      }
    }
    return length == Integer.MAX_VALUE ? "" : s.substring(start, start + length);
  }
}
