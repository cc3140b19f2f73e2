public class Main {
  private int made;
  class Bag {
    private final int room;
    private final List<Integer> values = new ArrayList<>();
    Bag(int room) { this.room = room; made++; }
    boolean put(int value) { return values.size() < room && values.add(value); }
    List<Integer> all() { return values; }
    void clear() { values.clear(); }
    Integer last() { return values.isEmpty() ? null : values.getLast(); }
  }
}
