class Solution {
  List<TreeNode> mirror(TreeNode root) {
    TreeNode node = new TreeNode(0);
    for (int i = 0; i < 60; i++) {
      node = new TreeNode(i, node, node);
    }
    return List.of(node);
  }
}
