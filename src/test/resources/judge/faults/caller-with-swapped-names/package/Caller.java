class Caller {
  static int play(int pick, int n) {
    return new Solution().f(n);
  }
}
