class Solution {
  public String longestPalindrome(String s) {
    int n = s.length();
    boolean[][] palindrome = new boolean[n][n];
    int begin = 0;
    int longest = 1;
    for (int length = 1; length <= n; length++) {
      for (int i = 0; i + length - 1 < n; i++) {
        int j = i + length - 1;
        if (s.charAt(i) == s.charAt(j) && (length <= 2 || palindrome[i + 1][j - 1])) {
          palindrome[i][j] = true;
          begin = i;
          longest = length;
        }
      }
    }
    return s.substring(begin, begin + longest);
  }
}
