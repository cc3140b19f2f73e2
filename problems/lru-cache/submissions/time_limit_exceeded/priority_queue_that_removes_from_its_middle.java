class LRUCache {
  private final int capacity;
  private final Map<Integer, int[]> entries = new HashMap<>();
  private final PriorityQueue<int[]> byTime = new PriorityQueue<>((a, b) -> a[2] - b[2]);
  private int time;

  public LRUCache(int capacity) {
    this.capacity = capacity;
  }

  public int get(int key) {
    int[] entry = entries.get(key);
    if (entry == null) {
      return -1;
    }
    byTime.remove(entry);
    entry[2] = time++;
    byTime.add(entry);
    return entry[1];
  }

  public void put(int key, int value) {
    int[] entry = entries.get(key);
    if (entry != null) {
      byTime.remove(entry);
    } else if (entries.size() == capacity) {
      entries.remove(byTime.poll()[0]);
    }
    entry = new int[] {key, value, time++};
    entries.put(key, entry);
    byTime.add(entry);
  }
}
