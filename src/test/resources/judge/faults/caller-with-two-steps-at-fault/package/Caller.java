class Caller {
  static int first(int n) {
    return 1;
  }

  int second(String s) {
    return 1;
  }
}
