class Rules {
  static int of(int n) {
    return 1 / (n - 1);
  }
}
