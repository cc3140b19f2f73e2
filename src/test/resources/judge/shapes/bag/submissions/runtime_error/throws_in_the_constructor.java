class Bag {
  Bag(int room) { throw new IllegalStateException("no room"); }
  boolean put(int value) { return true; }
  List<Integer> all() { return null; }
  void clear() {}
  Integer last() { return null; }
}
