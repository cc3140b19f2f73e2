class Validator {
  static void validate(int n, int bad) {
    require(n >= 1, "n must be at least 1, but is " + n, "n 必须不小于 1，现为 " + n);
    require(
        bad >= 1 && bad <= n,
        "bad must be between 1 and n, but is " + bad,
        "bad 必须在 1 到 n 之间，现为 " + bad);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
