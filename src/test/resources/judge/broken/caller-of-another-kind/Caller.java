class Caller {
  static String call(int n) { return "" + new Solution().f(n); }
}
