class Solution {
  public boolean isValid(String s) {
    String expected = "";
    for (char c : s.toCharArray()) {
      int kind = "([{".indexOf(c);
      if (kind >= 0) {
        expected = ")]}".charAt(kind) + expected;
      } else if (expected.isEmpty() || expected.charAt(0) != c) {
        return false;
      } else {
        expected = expected.substring(1);
      }
    }
    return expected.isEmpty();
  }
}
