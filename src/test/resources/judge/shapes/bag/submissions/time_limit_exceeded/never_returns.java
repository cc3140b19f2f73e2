class Bag {
  Bag(int room) { }
  boolean put(int value) { while (true); }
  List<Integer> all() { return null; }
  void clear() {}
  Integer last() { return null; }
}
