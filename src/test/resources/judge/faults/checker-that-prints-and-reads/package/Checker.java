class Checker {
  static boolean check(int n, int expected, int actual) throws IOException {
    System.out.println("checking " + n);
    System.err.println(System.in.read());
    return expected == actual;
  }
}
