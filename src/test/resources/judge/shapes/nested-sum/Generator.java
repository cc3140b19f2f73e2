class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    NestedInteger last = new NestedInteger(random.nextInt(9));
    for (int i = 0; i < size; i++) {
      NestedInteger list = new NestedInteger();
      list.add(last);
      list.add(new NestedInteger(i));
      last = list;
    }
    return new Object[] {List.of(last)};
  }
}
