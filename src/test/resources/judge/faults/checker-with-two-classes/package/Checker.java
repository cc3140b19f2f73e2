class Rules {
  static boolean fits(int n, int actual) {
    return n == actual;
  }
}

class Checker {
  private static boolean check(int n, int expected, int actual) {
    return Rules.fits(n, actual);
  }

  Checker() {
    throw new IllegalStateException("never made");
  }
}
