class Solution {
  List<TreeNode> children(TreeNode root) {
    for (TreeNode child : List.of(root.left, root.right)) {
      if (child.left != null && child.right != null) {
        TreeNode left = child.left;
        child.left = child.right;
        child.right = left;
      }
    }
    return List.of(root.left, root.right);
  }
}
