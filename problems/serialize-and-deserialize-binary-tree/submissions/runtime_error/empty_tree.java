class Codec {
  private Iterator<String> values;

  public String serialize(TreeNode root) {
    String left = root.left == null ? "#" : serialize(root.left);
    String right = root.right == null ? "#" : serialize(root.right);
    return root.val + " " + left + " " + right;
  }

  public TreeNode deserialize(String data) {
    values = List.of(data.split(" ")).iterator();
    return read();
  }

  private TreeNode read() {
    String value = values.next();
    return value.equals("#") ? null : new TreeNode(Integer.parseInt(value), read(), read());
  }
}
