class Solution {
  List<TreeNode> mirror(TreeNode root) {
    root.left.right = root;
    return List.of(root);
  }
}
