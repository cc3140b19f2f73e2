class Solution {
  public String longestPalindrome(String s) {
    int from = 0;
    int to = 0;
    for (int centre = 0; centre < 2 * s.length() - 1; centre++) {
      int left = centre / 2;
      int right = left + centre % 2;
      while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
        if (right - left > to - from) {
          from = left;
          to = right;
        }
        left--;
        right++;
      }
    }
    // The end of substring is not part of it.
    return s.substring(from, to);
  }
}
