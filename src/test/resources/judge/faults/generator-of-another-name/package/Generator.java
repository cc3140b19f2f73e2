class Maker {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {size};
  }
}
