class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {random.ints(size, 0, 2).map(i -> 2 * i + size % 2).toArray()};
  }
}
