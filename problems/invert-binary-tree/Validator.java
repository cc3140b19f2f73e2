class Validator {
  static void validate(TreeNode root) {
    int count = 0;
    int levels = 0;
    List<TreeNode> level = root == null ? List.of() : List.of(root);
    while (!level.isEmpty()) {
      levels++;
      count += level.size();
      List<TreeNode> next = new ArrayList<>();
      for (TreeNode node : level) {
        require(
            node.val >= -100 && node.val <= 100,
            "the values of root must be between -100 and 100, but one is " + node.val,
            "root 的节点值必须在 -100 到 100 之间，但有一个为 " + node.val);
        if (node.left != null) {
          next.add(node.left);
        }
        if (node.right != null) {
          next.add(node.right);
        }
      }
      level = next;
    }
    require(
        count <= 300_000,
        "root must have at most 3 * 10^5 nodes, but has " + count,
        "root 最多有 3 * 10^5 个节点，现有 " + count);
    require(
        levels <= 20_000,
        "root must have at most 2 * 10^4 levels, but has " + levels,
        "root 最多有 2 * 10^4 层，现有 " + levels);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
