class Caller {
  static int play(int n, int pick) {
    int a = "";
    return new Solution().f(m);
  }
}
