class LRUCache {
  private final int capacity;
  private final Map<Integer, Integer> values = new HashMap<>();
  private final Map<Integer, Integer> times = new HashMap<>();
  private int time;

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    if (!values.containsKey(key)) {
      return -1;
    }
    times.put(key, time++);
    return values.get(key);
  }

  public void put(int key, int value) {
    if (!values.containsKey(key) && values.size() == capacity) {
      int oldest = -1;
      for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
        if (oldest < 0 || entry.getValue() < times.get(oldest)) {
          oldest = entry.getKey();
        }
      }
      values.remove(oldest);
      times.remove(oldest);
    }
    values.put(key, value);
    times.put(key, time++);
  }
}
