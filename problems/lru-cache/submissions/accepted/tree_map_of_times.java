class LRUCache {
  private final int capacity;
  private final Map<Integer, int[]> entries = new HashMap<>();
  private final TreeMap<Integer, Integer> keysByTime = new TreeMap<>();
  private int time;

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    int[] entry = entries.get(key);
    if (entry == null) {
      return -1;
    }
    keysByTime.remove(entry[1]);
    entry[1] = time++;
    keysByTime.put(entry[1], key);
    return entry[0];
  }

  public void put(int key, int value) {
    int[] entry = entries.get(key);
    if (entry != null) {
      keysByTime.remove(entry[1]);
    } else if (entries.size() == capacity) {
      entries.remove(keysByTime.pollFirstEntry().getValue());
    }
    entries.put(key, new int[] {value, time});
    keysByTime.put(time++, key);
  }
}
