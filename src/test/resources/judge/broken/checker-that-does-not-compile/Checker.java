class Checker {
  static boolean check(int n, int actual) { return true; }
}
