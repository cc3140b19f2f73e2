class LRUCache {
  private final int capacity;
  private final Map<Integer, Integer> values = new HashMap<>();
  private final LinkedList<Integer> keys = new LinkedList<>(); // the newest last

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    if (!values.containsKey(key)) {
      return -1;
    }
    keys.remove(Integer.valueOf(key));
    keys.addLast(key);
    return values.get(key);
  }

  public void put(int key, int value) {
    if (values.containsKey(key)) {
      keys.remove(Integer.valueOf(key));
    } else if (values.size() == capacity) {
      values.remove(keys.removeFirst());
    }
    keys.addLast(key);
    values.put(key, value);
  }
}
