class Checker {
  static boolean check(int n, int expected, int actual) {
    return Rules.of(n) == actual;
  }
}
