class LRUCache {
  private final int capacity;
  private final LinkedList<Integer> keys = new LinkedList<>();
  private final LinkedList<Integer> values = new LinkedList<>();

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    int index = -1;
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i) == key) {
        index = i;
      }
    }
    if (index < 0) {
      return -1;
    }
    int value = values.remove(index);
    keys.add(keys.remove(index));
    values.add(value);
    return value;
  }

  public void put(int key, int value) {
    if (get(key) >= 0) {
      keys.removeLast();
      values.removeLast();
    } else if (keys.size() == capacity) {
      keys.removeFirst();
      values.removeFirst();
    }
    keys.add(key);
    values.add(value);
  }
}
