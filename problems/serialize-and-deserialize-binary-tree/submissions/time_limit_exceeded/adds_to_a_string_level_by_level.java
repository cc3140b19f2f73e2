class Codec {
  public String serialize(TreeNode root) {
    String text = "";
    Deque<TreeNode> queue = new LinkedList<>();
    queue.add(root);
    while (!queue.isEmpty()) {
      TreeNode node = queue.remove();
      text += node == null ? "#," : node.val + ",";
      if (node != null) {
        queue.add(node.left);
        queue.add(node.right);
      }
    }
    return text;
  }

  public TreeNode deserialize(String data) {
    String[] values = data.split(",");
    TreeNode root = node(values[0]);
    Deque<TreeNode> parents = new ArrayDeque<>();
    if (root != null) {
      parents.add(root);
    }
    for (int i = 1; i < values.length; i += 2) {
      TreeNode parent = parents.remove();
      parent.left = node(values[i]);
      parent.right = node(values[i + 1]);
      if (parent.left != null) {
        parents.add(parent.left);
      }
      if (parent.right != null) {
        parents.add(parent.right);
      }
    }
    return root;
  }

  private TreeNode node(String value) {
    return value.equals("#") ? null : new TreeNode(Integer.parseInt(value));
  }
}
