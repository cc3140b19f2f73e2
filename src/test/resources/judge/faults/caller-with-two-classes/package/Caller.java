final class Caller {
  private Caller() {}

  static int play(int n, int pick) {
    return Rules.of(new Solution().f(n));
  }
}

class Rules {
  static int of(int n) {
    return n;
  }
}
