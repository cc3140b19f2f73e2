class Caller {
  static int play(int n) {
    String said = new Solution().f(n);
    return said.length();
  }
}
