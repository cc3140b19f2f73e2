class Generator {
  static int[] TABLE = new int[-1];

  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {size};
  }
}
