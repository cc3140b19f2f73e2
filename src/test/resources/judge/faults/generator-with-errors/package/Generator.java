class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int a = "";
    return new Object[] {b};
  }
}
