class Caller {
  static final int LIMIT = Integer.parseInt("none");

  static int play(int n) {
    return new Solution().f(n);
  }
}
