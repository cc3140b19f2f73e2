class LRUCache {
  public LRUCache(int capacity) {}

  public long get(int key) {
    return -1;
  }
}
