package my.caches;
class HashMapWay {
    static class LRUCache {
        LRUCache(int capacity) {}
        public int get(int key) { return 1; }
        public void put(int key, int value) {}
    }
}
class LinkedWay {
    static class LRUCache {
        LRUCache(int capacity) {}
        public int get(int key) { return 2; }
        public void put(int key, int value) {}
    }
}
