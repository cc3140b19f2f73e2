class LRUCache {
  private final int capacity;
  private final Map<Integer, Integer> values = new LinkedHashMap<>();

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    Integer value = values.remove(key);
    if (value == null) {
      return -1;
    }
    values.put(key, value);
    return value;
  }

  public void put(int key, int value) {
    values.remove(key);
    values.put(key, value);
    if (values.size() > capacity + 1) {
      values.remove(values.keySet().iterator().next());
    }
  }
}
