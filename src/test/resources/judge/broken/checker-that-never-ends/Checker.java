class Checker {
  static boolean check(int n, int expected, int actual) {
    while (true) {
    }
  }
}
