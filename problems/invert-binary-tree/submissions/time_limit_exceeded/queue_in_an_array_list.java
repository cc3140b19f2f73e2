class Solution {
  public TreeNode invertTree(TreeNode root) {
    List<TreeNode> queue = new ArrayList<>();
    if (root != null) {
      queue.add(root);
    }
    while (!queue.isEmpty()) {
      TreeNode node = queue.remove(0);
      TreeNode left = node.left;
      node.left = node.right;
      node.right = left;
      if (node.left != null) {
        queue.add(node.left);
      }
      if (node.right != null) {
        queue.add(node.right);
      }
    }
    return root;
  }
}
