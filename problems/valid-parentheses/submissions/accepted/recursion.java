class Solution {
  private String s;
  private int at;

  public boolean isValid(String s) {
    this.s = s;
    return readsPairs() && at == s.length();
  }

  private boolean readsPairs() {
    while (at < s.length() && "([{".indexOf(s.charAt(at)) >= 0) {
      char closing = ")]}".charAt("([{".indexOf(s.charAt(at++)));
      if (!readsPairs() || at == s.length() || s.charAt(at++) != closing) {
        return false;
      }
    }
    return true;
  }
}
