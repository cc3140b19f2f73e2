class Caller {
  static int play(int n) {
    return deeper(new Solution().f(n));
  }

  private static int deeper(int n) {
    return deeper(n + 1) + 1;
  }
}
