class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return null;
  }
}
