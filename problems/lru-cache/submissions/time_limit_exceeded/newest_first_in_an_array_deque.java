class LRUCache {
  private final int capacity;
  private final Map<Integer, Integer> values = new HashMap<>();
  private final Deque<Integer> keys = new ArrayDeque<>(); // the newest first

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    if (!values.containsKey(key)) {
      return -1;
    }
    keys.remove(key);
    keys.addFirst(key);
    return values.get(key);
  }

  public void put(int key, int value) {
    if (values.containsKey(key)) {
      keys.remove(key);
    } else if (values.size() == capacity) {
      values.remove(keys.removeLast());
    }
    keys.addFirst(key);
    values.put(key, value);
  }
}
