import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes {@code size} lists: few long ones, or many short ones of which some are empty. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int longest = Math.min(500, 50_000 / Math.max(1, size));
    int range = random.nextBoolean() ? 5 : 10_000;
    ListNode[] lists = new ListNode[size];
    for (int i = 0; i < size; i++) {
      int[] values = new int[longest == 1 ? 1 : random.nextInt(longest + 1)];
      for (int j = 0; j < values.length; j++) {
        values[j] = random.nextInt(-range, range + 1);
      }
      Arrays.sort(values);
      for (int j = values.length - 1; j >= 0; j--) {
        lists[i] = new ListNode(values[j], lists[i]);
      }
    }
    return new Object[] {lists};
  }
}
