class Codec {
  private String rest;

  public String serialize(TreeNode root) {
    StringBuilder text = new StringBuilder();
    write(root, text);
    return text.toString();
  }

  private void write(TreeNode node, StringBuilder text) {
    if (node == null) {
      text.append("#,");
      return;
    }
    text.append(node.val).append(',');
    write(node.left, text);
    write(node.right, text);
  }

  public TreeNode deserialize(String data) {
    rest = data;
    return read();
  }

  private TreeNode read() {
    int comma = rest.indexOf(',');
    String value = rest.substring(0, comma);
    rest = rest.substring(comma + 1);
    if (value.equals("#")) {
      return null;
    }
    TreeNode node = new TreeNode(Integer.parseInt(value));
    node.left = read();
    node.right = read();
    return node;
  }
}
