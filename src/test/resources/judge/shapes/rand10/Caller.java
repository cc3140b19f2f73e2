class Caller {
  static int[] rolls(int n) {
    Solution solution = new Solution();
    return IntStream.range(0, n).map(i -> solution.rand10()).toArray();
  }
}
