class Solution {
  public TreeNode invertTree(TreeNode root) {
    return root == null
        ? null
        : new TreeNode(root.val, invertTree(root.right), invertTree(root.left));
  }
}
