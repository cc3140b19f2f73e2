class Codec {
  public String serialize(TreeNode root) {
    return root == null
        ? ""
        : root.val + "," + serialize(root.left) + serialize(root.right);
  }

  public TreeNode deserialize(String data) {
    TreeNode root = null;
    TreeNode last = null;
    for (String value : data.isEmpty() ? new String[0] : data.split(",")) {
      TreeNode node = new TreeNode(Integer.parseInt(value));
      if (root == null) {
        root = node;
      } else {
        last.left = node;
      }
      last = node;
    }
    return root;
  }
}
