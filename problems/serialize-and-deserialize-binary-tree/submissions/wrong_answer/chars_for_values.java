class Codec {
  private int next;

  public String serialize(TreeNode root) {
    return root == null
        ? "#"
        : (char) ('0' + Math.abs(root.val)) + serialize(root.left) + serialize(root.right);
  }

  public TreeNode deserialize(String data) {
    char c = data.charAt(next++);
    return c == '#' ? null : new TreeNode(c - '0', deserialize(data), deserialize(data));
  }
}
