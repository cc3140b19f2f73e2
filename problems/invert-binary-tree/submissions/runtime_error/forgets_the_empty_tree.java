class Solution {
  public TreeNode invertTree(TreeNode root) {
    TreeNode left = root.left;
    root.left = root.right == null ? null : invertTree(root.right);
    root.right = left == null ? null : invertTree(left);
    return root;
  }
}
