class Validator {
  static void validate(TreeNode root) {
    int count = count(root);
    require(
        count <= 100,
        "root must have at most 100 nodes, but has " + count,
        "root 最多有 100 个节点，现有 " + count);
  }

  private static int count(TreeNode node) {
    if (node == null) {
      return 0;
    }
    require(
        node.val >= -100 && node.val <= 100,
        "the values of root must be between -100 and 100, but one is " + node.val,
        "root 的节点值必须在 -100 到 100 之间，但有一个为 " + node.val);
    return 1 + count(node.left) + count(node.right);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
