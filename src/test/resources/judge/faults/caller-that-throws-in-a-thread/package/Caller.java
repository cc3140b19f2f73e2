class Caller {
  static int play(int n) {
    Solution solution = new Solution();
    int[] found = new int[1];
    Threads.run(() -> found[solution.f(n)] = 1, () -> solution.f(n));
    return 1;
  }
}
