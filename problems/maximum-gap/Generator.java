import java.util.random.RandomGenerator;

/** Makes an array of {@code size} numbers. */
class Generator {
  private static final int LIMIT = 1_000_000_000;

  static Object[] generate(RandomGenerator random, int size) {
    int shape = random.nextInt(8);
    int step = LIMIT / size;
    int[] nums = new int[size];
    for (int i = 0; i < size; i++) {
      nums[i] =
          switch (shape) {
            case 0 -> random.nextInt(LIMIT + 1); // the whole range
            case 1 -> i * step; // evenly spaced, shuffled
            case 2 -> i == 0 ? LIMIT : i; // 1, 2, 3, … and one number far away, shuffled
            case 3 -> i * (step / 2) + random.nextInt(step / 2); // ascending
            case 4 -> LIMIT - i * step; // descending
            case 5 -> 777_777_000 + 3 * random.nextInt(9); // few distinct numbers
            case 6 -> i * (step - 1); // evenly spaced, one gap wider by half, shuffled
            default -> i == 0 ? 0 : LIMIT - random.nextInt(size); // far gap at the start, shuffled
          };
    }
    if (shape == 6) {
      for (int i = 1 + random.nextInt(size - 1); i < size; i++) {
        nums[i] += step / 2;
      }
    }
    if (shape != 3 && shape != 4) {
      shuffle(nums, random);
    }
    return new Object[] {nums};
  }

  private static void shuffle(int[] nums, RandomGenerator random) {
    for (int i = nums.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = nums[i];
      nums[i] = nums[j];
      nums[j] = swapped;
    }
  }
}
