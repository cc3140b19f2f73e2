import java.util.random.RandomGenerator;

class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    ListNode head = null;
    for (int i = 0; i < size; i++) {
      head = new ListNode(random.nextInt(100), head);
    }
    return new Object[] {head};
  }
}
