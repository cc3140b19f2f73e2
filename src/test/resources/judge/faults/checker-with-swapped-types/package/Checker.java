class Checker {
  static boolean check(String expected, String actual, int n) {
    return true;
  }
}
