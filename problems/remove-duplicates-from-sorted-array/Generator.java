import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes {@code size} sorted numbers, from few values or from all. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int range = random.nextBoolean() ? 2 : 100;
    int[] nums = new int[size];
    for (int i = 0; i < size; i++) {
      nums[i] = random.nextInt(-range, range + 1);
    }
    Arrays.sort(nums);
    return new Object[] {nums};
  }
}
