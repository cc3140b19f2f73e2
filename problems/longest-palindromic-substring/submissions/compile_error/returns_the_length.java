class Solution {
  public int longestPalindrome(String s) {
    return s.length();
  }
}
