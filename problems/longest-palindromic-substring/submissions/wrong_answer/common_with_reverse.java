class Solution {
  public String longestPalindrome(String s) {
    String reversed = new StringBuilder(s).reverse().toString();
    for (int length = s.length(); length > 0; length--) {
      for (int from = 0; from + length <= s.length(); from++) {
        if (reversed.contains(s.substring(from, from + length))) {
          return s.substring(from, from + length);
        }
      }
    }
    return "";
  }
}
