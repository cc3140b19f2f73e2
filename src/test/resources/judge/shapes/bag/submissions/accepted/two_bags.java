class Draft {
  static class Bag {
    Bag(int room) {}
    public boolean put(int value) { return true; }
  }
}
class FirstBag {
  private final List<Integer> values = new ArrayList<>();
  private final int room;
  FirstBag(int room) { this.room = room; }
  public boolean put(int value) { return values.size() < room && values.add(value); }
  public List<Integer> all() { return values; }
  public void clear() { values.clear(); }
  public Integer last() { return values.isEmpty() ? null : values.getLast(); }
}
class SecondBag extends FirstBag {
  SecondBag(int room) { super(room); }
  @Override public List<Integer> all() { return null; }
}
