class Checker {
  static boolean check(int n, int expected, int actual) {
    if (actual <= 1 || actual >= n) {
      throw new IllegalArgumentException(
          actual + " is not between 1 and " + n + "\n" + actual + " 不在 1 和 " + n + " 之间");
    }
    return n % actual == 0;
  }
}
