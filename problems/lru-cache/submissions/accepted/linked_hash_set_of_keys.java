class LRUCache {
  private final int capacity;
  private final Map<Integer, Integer> values = new HashMap<>();
  private final LinkedHashSet<Integer> keys = new LinkedHashSet<>();

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    if (!values.containsKey(key)) {
      return -1;
    }
    keys.remove(key);
    keys.add(key);
    return values.get(key);
  }

  public void put(int key, int value) {
    if (!values.containsKey(key) && values.size() == capacity) {
      int oldest = keys.iterator().next();
      keys.remove(oldest);
      values.remove(oldest);
    }
    values.put(key, value);
    keys.remove(key);
    keys.add(key);
  }
}
