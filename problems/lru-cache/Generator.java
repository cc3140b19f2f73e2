import java.util.random.RandomGenerator;

/**
 * Makes {@code size} calls on keys of which somewhat more are in use than there is room for. Sizes
 * of 4k + 1 use the keys in turn, so that the oldest one is always next; sizes of 4k + 3 fill the
 * cache and then use its newest keys only.
 */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int room = Math.clamp(size / 4, 2, 10_001);
    boolean any = size % 2 == 0;
    int capacity = any ? random.nextInt(1, room) : room - 1;
    int keys = Math.min(10_001, any ? capacity + 1 + random.nextInt(capacity + 1) : room);
    String[] operations = new String[size + 1];
    Object[][] arguments = new Object[size + 1][];
    operations[0] = "LRUCache";
    arguments[0] = new Object[] {capacity};
    for (int i = 1; i <= size; i++) {
      int key =
          any ? random.nextInt(keys) : size % 4 == 1 || i < keys ? i % keys : keys - 1 - i % 3;
      boolean get = (any || i >= keys) && random.nextBoolean();
      operations[i] = get ? "get" : "put";
      arguments[i] =
          get
              ? new Object[] {Math.max(0, key)}
              : new Object[] {Math.max(0, key), random.nextInt(100_001)};
    }
    return new Object[] {operations, arguments};
  }
}
