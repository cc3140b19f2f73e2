import java.util.random.RandomGenerator;

/** Makes a list of {@code size} values, few of them different, with a circle in three of four. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int[] head = random.ints(size, -100, 101).toArray();
    boolean circle = size > 0 && random.nextInt(4) > 0;
    return new Object[] {head, circle ? random.nextInt(size) : -1};
  }
}
