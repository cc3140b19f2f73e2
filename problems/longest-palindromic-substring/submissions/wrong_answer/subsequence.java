class Solution {
  public String longestPalindrome(String s) {
    String[] row = new String[s.length()];
    for (int from = s.length() - 1; from >= 0; from--) {
      String inner = "";
      row[from] = s.substring(from, from + 1);
      for (int to = from + 1; to < s.length(); to++) {
        String above = row[to];
        if (s.charAt(from) == s.charAt(to)) {
          row[to] = s.charAt(from) + inner + s.charAt(to);
        } else if (row[to - 1].length() > row[to].length()) {
          row[to] = row[to - 1];
        }
        inner = above;
      }
    }
    return row[s.length() - 1];
  }
}
