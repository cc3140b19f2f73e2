class Solution {
  public TreeNode invertTree(TreeNode root) {
    for (int level = levels(root); level > 0; level--) {
      invert(root, level);
    }
    return root;
  }

  private int levels(TreeNode node) {
    return node == null ? 0 : 1 + Math.max(levels(node.left), levels(node.right));
  }

  private void invert(TreeNode node, int level) {
    if (node == null) {
      return;
    }
    if (level == 1) {
      TreeNode left = node.left;
      node.left = node.right;
      node.right = left;
      return;
    }
    invert(node.left, level - 1);
    invert(node.right, level - 1);
  }
}
