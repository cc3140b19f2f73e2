class LRUCache {
  private final int capacity;
  private final Map<Integer, Integer> values = new LinkedHashMap<>();

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    int value = values.getOrDefault(key, 0);
    // 0 is a value, too.
    if (value == 0) {
      return -1;
    }
    values.remove(key);
    values.put(key, value);
    return value;
  }

  public void put(int key, int value) {
    values.remove(key);
    values.put(key, value);
    if (values.size() > capacity) {
      values.remove(values.keySet().iterator().next());
    }
  }
}
