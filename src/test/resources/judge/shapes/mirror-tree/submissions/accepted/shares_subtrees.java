class Solution {
  Map<String, TreeNode> known = new HashMap<>();
  List<TreeNode> mirror(TreeNode root) {
    return Arrays.asList(turned(root));
  }
  TreeNode turned(TreeNode root) {
    if (root == null) {
      return null;
    }
    TreeNode node = new TreeNode(root.val, turned(root.right), turned(root.left));
    return node.left != null || node.right != null
        ? node
        : known.computeIfAbsent("" + node.val, key -> node);
  }
}
