class Unrelated { int last() { return 1; } }
public class MyBag {
  static int made;
  int room; ArrayList<Integer> values = new ArrayList<>();
  MyBag(int r) { room = r; if (++made > 1) throw new IllegalStateException(); }
  boolean put(Integer value) { return values.size() < room && values.add(value); }
  ArrayList<Integer> all() { return values; }
  MyBag clear() { values.clear(); return this; }
  Integer last() { return values.isEmpty() ? null : values.get(values.size() - 1); }
}
