class Solution {
  List<TreeNode> mirror(TreeNode root) {
    List<TreeNode> trees = new ArrayList<>();
    trees.add(turned(root));
    return trees;
  }
  TreeNode turned(TreeNode root) {
    return root == null ? null : new TreeNode(root.val, turned(root.right), turned(root.left));
  }
}
