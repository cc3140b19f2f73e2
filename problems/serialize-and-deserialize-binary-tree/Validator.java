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
            node.val >= -1000 && node.val <= 1000,
            "the values of root must be between -1000 and 1000, but one is " + node.val,
            "root 中的值必须在 -1000 到 1000 之间，现有 " + node.val);
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
        count <= 100_000,
        "root must have at most 10^5 nodes, but has " + count,
        "root 最多有 10^5 个节点，现有 " + count + " 个");
    require(
        levels <= 20_000,
        "root must have at most 2 * 10^4 levels, but has " + levels,
        "root 最多有 2 * 10^4 层，现有 " + levels + " 层");
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
