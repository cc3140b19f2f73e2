class Solution {
  List<TreeNode> children(TreeNode root) {
    return Arrays.asList(root.right, root.left);
  }
}
