class Caller {
  static int play(int n) {
    try {
      return new Solution().f(n);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
