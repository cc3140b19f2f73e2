class Solution {
  public String longestPalindrome(String s) {
    int from = 0; // mutants: the first centre sets it
    int to = 0; // mutants: a part of one letter is always found
    for (int centre = 0; centre < 2 * s.length() - 1; centre++) { // mutants: nothing grows from centres behind the last
      int left = centre / 2;
      int right = left + centre % 2;
      while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
        left--;
        right++;
      }
      if (right - left - 1 > to - from) { // mutants: any of the longest is right
        from = left + 1;
        to = right;
      }
    }
    return s.substring(from, to);
  }
}
