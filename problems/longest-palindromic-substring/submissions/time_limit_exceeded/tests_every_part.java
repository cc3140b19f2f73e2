class Solution {
  public String longestPalindrome(String s) {
    String best = "";
    for (int from = 0; from < s.length(); from++) {
      for (int to = from + 1; to <= s.length(); to++) {
        String part = s.substring(from, to);
        if (new StringBuilder(part).reverse().toString().equals(part)
            && part.chars().filter(c -> true).count() > best.chars().filter(c -> true).count()) {
          best = part;
        }
      }
    }
    return best;
  }
}
