import java.util.random.RandomGenerator;

/** Makes a list of {@code size} nodes, one of five without a random pointer. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    Node[] nodes = new Node[size];
    for (int i = 0; i < size; i++) {
      nodes[i] = new Node(random.nextInt(-10_000, 10_001));
    }
    for (int i = 0; i < size; i++) {
      nodes[i].next = i + 1 < size ? nodes[i + 1] : null;
      nodes[i].random = random.nextInt(5) == 0 ? null : nodes[random.nextInt(size)];
    }
    return new Object[] {size == 0 ? null : nodes[0]};
  }
}
