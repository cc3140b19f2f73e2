class Bag {
  Bag(String room) {}
  long last() { return 1; }
  void clear() {}
}
