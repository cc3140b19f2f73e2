class Validator {
  static void validate(TreeNode root) {
    Deque<TreeNode> nodes = new ArrayDeque<>();
    if (root != null) {
      nodes.add(root);
    }
    int count = 0;
    while (!nodes.isEmpty()) {
      TreeNode node = nodes.pop();
      count++;
      require(
          node.val >= -1000 && node.val <= 1000,
          "the values of root must be between -1000 and 1000, but one is " + node.val,
          "root 中的值必须在 -1000 到 1000 之间，现有 " + node.val);
      if (node.left != null) {
        nodes.push(node.left);
      }
      if (node.right != null) {
        nodes.push(node.right);
      }
    }
    require(
        count <= 10_000,
        "root must have at most 10^4 nodes, but has " + count,
        "root 最多有 10^4 个节点，现有 " + count + " 个");
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
