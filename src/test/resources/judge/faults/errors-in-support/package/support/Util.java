class Util {
  static int twice(int n) {
    return n * m;
  }

  static String name(int n) {
    return n;
  }
}
