import java.util.random.RandomGenerator;

/** Hangs {@code size} nodes on free places of the tree: any, or late ones, which makes it deep. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    boolean deep = random.nextBoolean();
    List<TreeNode> nodes = new ArrayList<>();
    while (nodes.size() < size) {
      TreeNode node = new TreeNode(random.nextInt(-1000, 1001));
      if (!nodes.isEmpty() && !hang(node, nodes, deep, random)) {
        continue;
      }
      nodes.add(node);
    }
    return new Object[] {nodes.isEmpty() ? null : nodes.get(0)};
  }

  private static boolean hang(
      TreeNode node, List<TreeNode> nodes, boolean deep, RandomGenerator random) {
    int from = deep ? Math.max(0, nodes.size() - 4) : 0;
    TreeNode parent = nodes.get(random.nextInt(from, nodes.size()));
    if (random.nextBoolean()) {
      if (parent.left != null) {
        return false;
      }
      parent.left = node;
    } else {
      if (parent.right != null) {
        return false;
      }
      parent.right = node;
    }
    return true;
  }
}
