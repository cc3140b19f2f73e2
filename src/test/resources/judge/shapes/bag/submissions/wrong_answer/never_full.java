class Bag {
  List<Integer> values = new ArrayList<>();
  Bag(int room) {}
  boolean put(int value) { return values.add(value); }
  List<Integer> all() { return values; }
  void clear() { values.clear(); }
  Integer last() { return values.isEmpty() ? null : values.getLast(); }
}
