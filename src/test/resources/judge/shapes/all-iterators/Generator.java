class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    List<ListNode> lists = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ListNode(random.nextInt(9), new ListNode(1)));
      numbers.add(random.nextInt(9));
    }
    return new Object[] {
      lists.iterator(), List.of(List.of("a").iterator()), new Iterator[] {numbers.iterator()}
    };
  }
}
