class Checker {
  static boolean check(int n, int expected, int actual) throws InterruptedException {
    Thread.sleep(1_000_000);
    return true;
  }
}
