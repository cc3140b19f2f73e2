class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {List.of().get(size)};
  }
}
