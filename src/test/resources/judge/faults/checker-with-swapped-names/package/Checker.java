class Checker {
  // unlike check(int n, int expected, int actual)
  static boolean check(
      int n, int actual, int expected) {
    return actual == n;
  }
}
