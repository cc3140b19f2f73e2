class Caller {
  static int play(int n) {
    return new Solution().f(n);
  }
}
