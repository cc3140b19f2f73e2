class Checker {
  static boolean check(int n, int expected, int actual) {
    Object o = actual;
    return o instanceof int i && i == expected;
  }
}
