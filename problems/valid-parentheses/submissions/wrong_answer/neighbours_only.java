class Solution {
  public boolean isValid(String s) {
    for (int i = 0; i + 1 < s.length(); i += 2) {
      if ("([{".indexOf(s.charAt(i)) != ")]}".indexOf(s.charAt(i + 1))) {
        return false;
      }
    }
    return s.length() % 2 == 0;
  }
}
