class Solution {
  private String s;
  private Boolean[][] known;

  public String longestPalindrome(String s) {
    this.s = s;
    known = new Boolean[s.length()][s.length()];
    String best = "";
    for (int from = 0; from < s.length(); from++) {
      for (int to = from; to < s.length(); to++) {
        if (to - from + 1 > best.length() && isPalindrome(from, to)) {
          best = s.substring(from, to + 1);
        }
      }
    }
    return best;
  }

  private boolean isPalindrome(int from, int to) {
    if (from >= to) {
      return true;
    }
    if (known[from][to] == null) {
      known[from][to] = s.charAt(from) == s.charAt(to) && isPalindrome(from + 1, to - 1);
    }
    return known[from][to];
  }
}
