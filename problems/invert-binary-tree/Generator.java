import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Hangs {@code size} nodes on free places of the tree: any, or late ones, which makes it deep. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    if (size == 0) {
      return new Object[] {null};
    }
    boolean deep = random.nextBoolean();
    TreeNode root = new TreeNode(value(random));
    List<TreeNode> parents = new ArrayList<>(List.of(root));
    for (int i = 1; i < size; ) {
      int from = deep ? Math.max(0, parents.size() - 4) : 0;
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
      i++;
    }
    return new Object[] {root};
  }

  private static int value(RandomGenerator random) {
    return random.nextInt(-100, 101);
  }
}
