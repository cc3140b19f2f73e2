class Caller {
  private int calls;

  static String play(int n, int pick) {
    return "" + new Solution().f(n);
  }
}
