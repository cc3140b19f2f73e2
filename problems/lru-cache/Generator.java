import java.util.random.RandomGenerator;

/** Makes {@code size} calls on keys of which somewhat more are in use than there is room for. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int capacity = random.nextInt(1, Math.clamp(size / 4, 2, 3_001));
    int keys = Math.min(10_001, capacity + 1 + random.nextInt(capacity + 1));
    String[] operations = new String[size + 1];
    Object[][] arguments = new Object[size + 1][];
    operations[0] = "LRUCache";
    arguments[0] = new Object[] {capacity};
    for (int i = 1; i <= size; i++) {
      int key = random.nextInt(keys);
      boolean get = random.nextBoolean();
      operations[i] = get ? "get" : "put";
      arguments[i] = get ? new Object[] {key} : new Object[] {key, random.nextInt(100_001)};
    }
    return new Object[] {operations, arguments};
  }
}
