import java.util.random.RandomGenerator;

/** Makes an array of {@code size} numbers. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int shape = random.nextInt(10);
    int first = -random.nextInt(size + 1); // runs cross zero
    int[] nums = new int[size];
    for (int i = 0; i < size; i++) {
      nums[i] =
          switch (shape) {
            case 0 -> random.nextInt(-1_000_000_000, 1_000_000_001); // the whole range
            case 1 -> first + i; // one run, shuffled
            case 2 -> Math.max(0, i - size / 2); // half of it zeros, then 1, 2, 3, …
            case 3 -> first + Math.max(0, i - size / 2); // the same shuffled
            case 4 -> 3 * first + i / 10 * 11 + i % 10; // runs of ten, shuffled
            case 5 -> first + random.nextInt(size); // dense, with gaps and duplicates
            case 6 -> 500 + 7 * random.nextInt(3); // three distinct numbers
            case 7 -> -first - i; // one run, descending
            case 8 -> -Math.max(0, i - size / 2); // half of it zeros, then -1, -2, -3, …
            default -> -1_000_000_000 + 16_384 * i; // far apart, shuffled
          };
    }
    if (shape != 2 && shape != 7 && shape != 8) {
      for (int i = size - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = nums[i];
        nums[i] = nums[j];
        nums[j] = swapped;
      }
    }
    return new Object[] {nums};
  }
}
