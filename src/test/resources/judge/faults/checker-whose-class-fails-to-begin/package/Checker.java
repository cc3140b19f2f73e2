class Checker {
  static final int LIMIT = limit();

  static boolean check(int n, int expected, int actual) {
    return true;
  }

  private static int limit() {
    throw new IllegalArgumentException("no limit");
  }
}
