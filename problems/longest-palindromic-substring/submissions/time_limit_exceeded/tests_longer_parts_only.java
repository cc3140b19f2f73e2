class Solution {
  public String longestPalindrome(String s) {
    char[] chars = s.toCharArray();
    int best = 0;
    int begin = 0;
    for (int from = 0; from < chars.length; from++) {
      for (int to = from; to < chars.length; to++) {
        if (to - from + 1 > best && isPalindrome(chars, from, to)) {
          best = to - from + 1;
          begin = from;
        }
      }
    }
    return s.substring(begin, begin + best);
  }

  private boolean isPalindrome(char[] chars, int left, int right) {
    while (left < right && chars[left] == chars[right]) {
      left++;
      right--;
    }
    return left >= right;
  }
}
