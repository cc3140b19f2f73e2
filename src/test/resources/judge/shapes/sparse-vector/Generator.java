class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {
      new String[] {"a = SparseVector", "b = SparseVector", "a.dotProduct"},
      new Object[][] {
        {random.ints(size, 0, 9).toArray()}, {random.ints(size, 0, 9).toArray()}, {"b"}
      }
    };
  }
}
