class Values {
  protected final List<Integer> values = new ArrayList<>();
  public List<Integer> all() { return values; }
  public void clear() { values.clear(); }
}
class Bag extends Values {
  private final int room;
  public Bag(int room) { this.room = room; }
  public boolean put(int value) { return values.size() < room && values.add(value); }
  public Integer last() { return values.isEmpty() ? null : values.getLast(); }
}
