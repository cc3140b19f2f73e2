class LRUCache extends LinkedHashMap<Integer, Integer> {
  private final int capacity;

  public LRUCache(int capacity) {
    super(16, 0.75f, true); // mutants: 16 is only the room at the start
    this.capacity = capacity;
  }

  public int get(int key) {
    return getOrDefault(key, -1);
  }

  public void put(int key, int value) {
    super.put(key, value);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
    return size() > capacity;
  }
}
