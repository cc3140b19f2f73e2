class Bag {
  private final int room;
  private final List<Integer> values = new ArrayList<>();
  public Bag(int room) { this.room = room; }
  public boolean put(int value) { return values.size() < room && values.add(value); }
  public List<Integer> all() { return values; }
  public void clear() { values.clear(); }
  public Integer last() { return values.isEmpty() ? null : values.getLast(); }
}
