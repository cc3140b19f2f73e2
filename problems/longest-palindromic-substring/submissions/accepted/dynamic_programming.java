class Solution {
  public String longestPalindrome(String s) {
    int n = s.length();
    boolean[][] palindrome = new boolean[n][n];
    String best = "";
    for (int from = n - 1; from >= 0; from--) {
      for (int to = from; to < n; to++) {
        palindrome[from][to] =
            s.charAt(from) == s.charAt(to) && (to - from < 2 || palindrome[from + 1][to - 1]);
        if (palindrome[from][to] && to - from + 1 > best.length()) {
          best = s.substring(from, to + 1);
        }
      }
    }
    return best;
  }
}
