class Checker {
  static boolean check(int n, int expected, int actual) {
    if (expected != actual) {
      throw new IllegalStateException("not equal");
    }
    return true;
  }
}
