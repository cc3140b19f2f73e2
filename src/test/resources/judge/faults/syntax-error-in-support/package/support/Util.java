class Util {
  static int twice(int n) {
    return n * ;
  }
}
