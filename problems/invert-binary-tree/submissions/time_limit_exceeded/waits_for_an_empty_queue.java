class Solution {
  public TreeNode invertTree(TreeNode root) {
    Deque<TreeNode> queue = new ArrayDeque<>();
    if (root != null) {
      queue.add(root);
    }
    while (!queue.isEmpty()) {
      TreeNode node = queue.peek();
      TreeNode left = node.left;
      node.left = node.right;
      node.right = left;
    }
    return root;
  }
}
