class Checker {
  // check (the answer)
  static int check(int n, int expected, int actual) { return 0; }
}
