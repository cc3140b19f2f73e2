class LRUCache {
    LRUCache(int capacity) {}
    public int get(int key) { return 1; }
}
class Second {
    Second(int capacity) {}
    public int get(int key) { return 2; }
    public void put(int key, int value) {}
}
