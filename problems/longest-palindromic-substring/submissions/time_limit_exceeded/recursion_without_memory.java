class Solution {
  public String longestPalindrome(String s) {
    if (new StringBuilder(s).reverse().toString().equals(s)) {
      return s;
    }
    String first = longestPalindrome(s.substring(0, s.length() - 1));
    String last = longestPalindrome(s.substring(1));
    return first.length() >= last.length() ? first : last;
  }
}
