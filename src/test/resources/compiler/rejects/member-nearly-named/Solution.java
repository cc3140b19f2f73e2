class LRUCache {
    LRUCache(int capacity) {}
    public int get(int key) { return 1; }
    public void Put(int key, int value) {}
}
