class Generator {
  static Object[] generate(RandomGenerator random, int size) throws IOException {
    return new Object[] {List.of().get(size)};
  }
}
