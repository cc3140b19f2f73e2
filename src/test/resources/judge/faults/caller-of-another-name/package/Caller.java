class Player {
  static int play(int n, int pick) {
    return new Solution().f(n);
  }
}
