import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Hangs {@code size} nodes on free places of the tree: any, or late ones, which makes it deep. A
 * size of 4k + 3 fills level after level, below a chain of a tenth of the nodes.
 */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    if (size == 0) {
      return new Object[] {null};
    }
    TreeNode root = new TreeNode(value(random));
    List<TreeNode> parents = new ArrayList<>(List.of(root));
    if (size % 4 == 3) {
      hangInOrder(random, parents, size);
    } else {
      hangAnywhere(random, parents, size);
    }
    return new Object[] {root};
  }

  private static void hangAnywhere(RandomGenerator random, List<TreeNode> parents, int size) {
    int late = random.nextBoolean() ? 4 : size;
    while (parents.size() < size) {
      // The deep part must not be too deep.
      int from = parents.size() < 20_000 ? Math.max(0, parents.size() - late) : 0;
      TreeNode parent = parents.get(random.nextInt(from, parents.size()));
      TreeNode node = new TreeNode(value(random));
      if (random.nextBoolean() && parent.left == null) {
        parent.left = node;
      } else if (parent.right == null) {
        parent.right = node;
      } else {
        continue;
      }
      parents.add(node);
    }
  }

  private static void hangInOrder(RandomGenerator random, List<TreeNode> parents, int size) {
    TreeNode last = parents.get(0);
    for (int i = 0; i < Math.min(size / 10, 19_000); i++) {
      TreeNode node = new TreeNode(value(random));
      if (random.nextBoolean()) {
        last.left = node;
      } else {
        last.right = node;
      }
      parents.add(node);
      last = node;
    }
    for (int i = parents.size() - 1; parents.size() < size; i++) {
      TreeNode parent = parents.get(i);
      parents.add(parent.left = new TreeNode(value(random)));
      if (parents.size() < size) {
        parents.add(parent.right = new TreeNode(value(random)));
      }
    }
  }

  private static int value(RandomGenerator random) {
    return random.nextInt(-100, 101);
  }
}
