class Solution {
  public TreeNode invertTree(TreeNode root) {
    Queue<TreeNode> queue = new LinkedList<>();
    queue.add(root);
    while (!queue.isEmpty()) {
      TreeNode node = queue.poll();
      if (node != null) {
        TreeNode left = node.left;
        node.left = node.right;
        node.right = left;
        queue.add(node.left);
        queue.add(node.right);
      }
    }
    return root;
  }
}
