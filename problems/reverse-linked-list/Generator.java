import java.util.random.RandomGenerator;

/** Makes a list of {@code size} nodes with values from a range that is small or whole. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int range = random.nextBoolean() ? 3 : 5000;
    ListNode head = null;
    for (int i = 0; i < size; i++) {
      head = new ListNode(random.nextInt(-range, range + 1), head);
    }
    return new Object[] {head};
  }
}
