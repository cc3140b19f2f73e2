class Caller {
  static int play(int n) {
    try {
      return CompletableFuture.supplyAsync(() -> new Solution().f(n)).get();
    } catch (Exception e) {
      throw new RuntimeException("the solution failed", e);
    }
  }
}
