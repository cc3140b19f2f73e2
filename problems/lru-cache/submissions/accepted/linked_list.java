class LRUCache {
  private static final class Entry {
    final int key;
    int value;
    Entry before;
    Entry after;

    Entry(int key, int value) {
      this.key = key;
      this.value = value;
    }
  }

  private final int capacity;
  private final Map<Integer, Entry> entries = new HashMap<>();
  private final Entry ends = new Entry(-1, -1); // after it the oldest, before it the newest

  public LRUCache(int capacity) {
    this.capacity = capacity;
    ends.before = ends.after = ends;
  }

  public int get(int key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return -1;
    }
    renew(entry);
    return entry.value;
  }

  public void put(int key, int value) {
    Entry entry = entries.get(key);
    if (entry != null) {
      entry.value = value;
      renew(entry);
      return;
    }
    if (entries.size() == capacity) {
      Entry oldest = ends.after;
      unlink(oldest);
      entries.remove(oldest.key);
    }
    entry = new Entry(key, value);
    entries.put(key, entry);
    append(entry);
  }

  private void renew(Entry entry) {
    unlink(entry);
    append(entry);
  }

  private void unlink(Entry entry) {
    entry.before.after = entry.after;
    entry.after.before = entry.before;
  }

  private void append(Entry entry) {
    entry.before = ends.before;
    entry.after = ends;
    ends.before.after = entry;
    ends.before = entry;
  }
}
