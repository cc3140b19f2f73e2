import java.util.random.RandomGenerator;

/** Deals {@code size} values to two arrays whose ranges overlap more or less. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int first = random.nextInt(Math.max(0, size - 300_000), Math.min(300_000, size) + 1);
    int shift = random.nextInt(-900_000, 900_001);
    return new Object[] {sorted(random, first, 0), sorted(random, size - first, shift)};
  }

  private static int[] sorted(RandomGenerator random, int length, int shift) {
    return random.ints(length, -100_000, 100_001).map(value -> value + shift).sorted().toArray();
  }
}
