import java.util.random.RandomGenerator;

/** Makes {@code size} candidates and a target. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int shape = random.nextInt(5);
    int target = random.nextInt(20, 31);
    int[] candidates = new int[size];
    for (int i = 0; i < size; i++) {
      candidates[i] =
          switch (shape) {
            case 0 -> random.nextInt(1, 51); // any values
            case 1 -> 2 + 3 * random.nextInt(4); // four values, each many times
            case 2 -> 1 + i % 30; // every value of 1 to 30 about equally often, shuffled
            // mostly values above every target
            case 3 -> random.nextInt(10) == 0 ? random.nextInt(1, 31) : random.nextInt(31, 51);
            default -> 2 * random.nextInt(1, 26); // even values, odd target: no combination
          };
    }
    if (shape == 4) {
      target = target / 2 * 2 - 1;
    }
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = candidates[i];
      candidates[i] = candidates[j];
      candidates[j] = swapped;
    }
    return new Object[] {candidates, target};
  }
}
