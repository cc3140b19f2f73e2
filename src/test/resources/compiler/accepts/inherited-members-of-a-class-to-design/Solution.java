interface Reader<K> { default int get(K key) { return 1; } }
abstract class Base<K> implements Reader<K> {
    public void put(K key, int value) {}
}
class LRUCache extends Base<Integer> {
    LRUCache(int capacity) {}
}
