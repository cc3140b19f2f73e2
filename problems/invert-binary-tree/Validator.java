class Validator {
  static void validate(TreeNode root) {
    int count = count(root);
    require(count <= 100, "root must have at most 100 nodes, but has " + count);
  }

  private static int count(TreeNode node) {
    if (node == null) {
      return 0;
    }
    require(
        node.val >= -100 && node.val <= 100,
        "the values of root must be between -100 and 100, but one is " + node.val);
    return 1 + count(node.left) + count(node.right);
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
