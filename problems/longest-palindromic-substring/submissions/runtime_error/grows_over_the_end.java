class Solution {
  public String longestPalindrome(String s) {
    int from = 0;
    int to = 0;
    for (int centre = 0; centre < 2 * s.length() - 1; centre++) {
      int left = centre / 2;
      int right = left + centre % 2;
      while (s.charAt(left) == s.charAt(right)) {
        left--;
        right++;
      }
      if (right - left - 1 > to - from) {
        from = left + 1;
        to = right;
      }
    }
    return s.substring(from, to);
  }
}
