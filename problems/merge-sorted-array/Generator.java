import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes two sorted arrays with {@code size} numbers together. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int shape = random.nextInt(5);
    int m = random.nextInt(size + 1);
    int[] first;
    int[] second;
    switch (shape) {
      case 0 -> { // the whole range of values
        first = sorted(random, m, -1_000_000_000, 1_000_000_000);
        second = sorted(random, size - m, -1_000_000_000, 1_000_000_000);
      }
      case 1 -> { // few values around zero, many of them equal
        first = sorted(random, m, -3, 3);
        second = sorted(random, size - m, -3, 3);
      }
      case 2 -> { // negative numbers only, all below the placeholders
        first = sorted(random, m, -1_000, -1);
        second = sorted(random, size - m, -1_000, -1);
      }
      case 3 -> { // nums2 wholly below nums1
        first = sorted(random, m, 500, 1_000);
        second = sorted(random, size - m, -500, 499);
      }
      default -> { // as many numbers in one array as in the other
        m = size / 2;
        first = sorted(random, m, -2_000, 2_000);
        second = sorted(random, size - m, -2_000, 2_000);
      }
    }
    return new Object[] {Arrays.copyOf(first, size), m, second, size - m};
  }

  private static int[] sorted(RandomGenerator random, int count, int min, int max) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextInt(min, max + 1);
    }
    Arrays.sort(values);
    return values;
  }
}
