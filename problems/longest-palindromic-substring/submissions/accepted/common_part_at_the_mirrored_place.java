class Solution {
  public String longestPalindrome(String s) {
    String reversed = new StringBuilder(s).reverse().toString();
    int n = s.length();
    int[][] common = new int[n + 1][n + 1]; // the length of the equal parts before i and j
    int best = 0;
    int end = 0;
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= n; j++) {
        if (s.charAt(i - 1) != reversed.charAt(j - 1)) {
          continue;
        }
        common[i][j] = common[i - 1][j - 1] + 1;
        int first = i - common[i][j];
        if (common[i][j] > best && first == n - j) {
          best = common[i][j];
          end = i;
        }
      }
    }
    return s.substring(end - best, end);
  }
}
