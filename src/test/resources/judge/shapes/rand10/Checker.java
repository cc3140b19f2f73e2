class Checker {
  static void check(int n, int[] expected, int[] actual) {
    int[] counts = new int[11];
    for (int roll : actual) {
      if (roll < 1 || roll > 10) throw new IllegalArgumentException(roll + " is not between 1 and 10");
      counts[roll]++;
    }
    double spread = 6 * Math.sqrt(n * 0.1 * 0.9);
    for (int i = 1; i <= 10; i++) {
      if (actual.length != n || Math.abs(counts[i] - n * 0.1) > spread) {
        throw new IllegalArgumentException("the rolls are not uniform");
      }
    }
  }
}
