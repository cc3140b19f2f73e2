class Solution {
  public String longestPalindrome(String s) {
    for (int length = s.length(); length > 0; length--) {
      for (int from = 0; from + length <= s.length(); from++) {
        if (isPalindrome(s, from, from + length - 1)) {
          return s.substring(from, from + length);
        }
      }
    }
    return "";
  }

  private boolean isPalindrome(String s, int left, int right) {
    while (left < right) {
      if (s.charAt(left++) != s.charAt(right--)) {
        return false;
      }
    }
    return true;
  }
}
