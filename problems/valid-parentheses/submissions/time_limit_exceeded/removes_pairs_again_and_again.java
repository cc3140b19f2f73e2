class Solution {
  public boolean isValid(String s) {
    String before;
    do {
      before = s;
      for (String pair : new String[] {"()", "[]", "{}"}) {
        for (int at = s.lastIndexOf(pair); at >= 0; at = s.lastIndexOf(pair)) {
          s = removed(s, at);
        }
      }
    } while (!s.equals(before));
    return s.isEmpty();
  }

  private static String removed(String s, int at) {
    String rest = "";
    for (int i = 0; i < s.length(); i++) {
      if (i < at || i > at + 1) {
        rest += s.charAt(i);
      }
    }
    return rest;
  }
}
