class Checker {
  static Boolean check(int n, int expected, int actual) { return n == actual ? true : null; }
}
