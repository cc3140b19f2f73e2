class Solution {
  public String longestPalindrome(String s) {
    char[] text = new char[2 * s.length() + 1];
    for (int i = 0; i < s.length(); i++) {
      text[2 * i] = '#';
      text[2 * i + 1] = s.charAt(i);
    }
    text[text.length - 1] = '#';
    int[] radius = new int[text.length];
    int centre = 0;
    int right = 0;
    int best = 0;
    for (int i = 0; i < text.length; i++) {
      if (i < right) {
        radius[i] = Math.min(right - i, radius[2 * centre - i]);
      }
      while (i - radius[i] - 1 >= 0
          && i + radius[i] + 1 < text.length
          && text[i - radius[i] - 1] == text[i + radius[i] + 1]) {
        radius[i]++;
      }
      if (i + radius[i] > right) {
        centre = i;
        right = i + radius[i];
      }
      if (radius[i] > radius[best]) {
        best = i;
      }
    }
    int from = (best - radius[best]) / 2;
    return s.substring(from, from + radius[best]);
  }
}
