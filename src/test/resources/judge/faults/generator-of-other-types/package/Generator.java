class Generator {
  static int[] generate(Random random, int size) {
    return new int[size];
  }
}
