public class Solution {
  public boolean isValid(String s) {
    // mutants: a shortcut, for brackets without partners are found in the end, too
    if (s.length() % 2 == 1) {
      return false;
    }
    char[] open = new char[s.length()];
    int depth = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if ("([{".indexOf(c) >= 0) {
        open[depth++] = c;
      } else if (depth == 0 || "([{".indexOf(open[--depth]) != ")]}".indexOf(c)) {
        return false;
      }
    }
    return depth == 0;
  }
}
