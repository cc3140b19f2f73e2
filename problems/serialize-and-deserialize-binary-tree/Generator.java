import java.util.random.RandomGenerator;

/**
 * Hangs {@code size} nodes on free places of the tree: any, or late ones, which makes it deep. A
 * size of 4k + 3 fills level after level, below a chain of a fifth of the nodes.
 */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    List<TreeNode> nodes = new ArrayList<>();
    if (size > 0) {
      nodes.add(node(random));
    }
    if (size % 4 == 3) {
      hangInOrder(random, nodes, size);
    } else {
      hangAnywhere(random, nodes, size);
    }
    return new Object[] {nodes.isEmpty() ? null : nodes.get(0)};
  }

  private static void hangAnywhere(RandomGenerator random, List<TreeNode> nodes, int size) {
    int late = random.nextBoolean() ? 4 : size;
    while (nodes.size() < size) {
      // The deep part must not be too deep.
      int from = nodes.size() < 20_000 ? Math.max(0, nodes.size() - late) : 0;
      TreeNode parent = nodes.get(random.nextInt(from, nodes.size()));
      boolean left = random.nextBoolean();
      if ((left ? parent.left : parent.right) == null) {
        nodes.add(hang(parent, left, random));
      }
    }
  }

  private static void hangInOrder(RandomGenerator random, List<TreeNode> nodes, int size) {
    for (int i = 0; i < Math.min(size / 5, 19_000); i++) {
      nodes.add(hang(nodes.get(i), random.nextBoolean(), random));
    }
    for (int i = nodes.size() - 1; nodes.size() < size; i++) {
      nodes.add(hang(nodes.get(i), true, random));
      if (nodes.size() < size) {
        nodes.add(hang(nodes.get(i), false, random));
      }
    }
  }

  private static TreeNode hang(TreeNode parent, boolean left, RandomGenerator random) {
    TreeNode node = node(random);
    if (left) {
      parent.left = node;
    } else {
      parent.right = node;
    }
    return node;
  }

  private static TreeNode node(RandomGenerator random) {
    return new TreeNode(random.nextInt(-1000, 1001));
  }
}
