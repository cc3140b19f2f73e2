class Solution {
  public TreeNode invertTree(TreeNode root) {
    if (root != null) {
      root.left = root;
    }
    return root;
  }
}
