import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes at most {@code size} candidates that allow fewer than 150 combinations. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int shape = random.nextInt(4);
    int target = shape == 3 ? 2 * random.nextInt(10, 25) + 1 : random.nextInt(30, 61);
    int[] values =
        switch (shape) {
          case 0 -> shuffledRange(2, 40, 1, random); // any values
          case 1 -> shuffledRange(2, 12, 1, random); // small values, many combinations
          case 2 -> shuffledRange(9, 40, 1, random); // large values
          default -> shuffledRange(2, 40, 2, random); // even values, odd target: no combination
        };
    int[] candidates = new int[size];
    int count = 0;
    long[] ways = new long[target + 1];
    ways[0] = 1;
    for (int i = 0; i < values.length && count < size; i++) {
      long[] more = ways.clone();
      for (int sum = values[i]; sum <= target; sum++) {
        more[sum] += more[sum - values[i]];
      }
      if (more[target] < 150) {
        ways = more;
        candidates[count++] = values[i];
      }
    }
    return new Object[] {Arrays.copyOf(candidates, count), target};
  }

  private static int[] shuffledRange(int first, int last, int step, RandomGenerator random) {
    int[] values = new int[(last - first) / step + 1];
    for (int i = 0; i < values.length; i++) {
      int j = random.nextInt(i + 1);
      values[i] = values[j];
      values[j] = first + i * step;
    }
    return values;
  }
}
