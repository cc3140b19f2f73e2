class Codec {
  private Iterator<String> values;

  public String serialize(TreeNode root) {
    StringBuilder text = new StringBuilder();
    write(root, text);
    return text.toString();
  }

  private void write(TreeNode node, StringBuilder text) {
    if (node == null) {
      text.append("# ");
      return;
    }
    text.append(node.val).append(' ');
    write(node.left, text);
    write(node.right, text);
  }

  public TreeNode deserialize(String data) {
    values = Arrays.asList(data.split(" ")).iterator();
    return read();
  }

  private TreeNode read() {
    String value = values.next();
    if (value.equals("#")) {
      return null;
    }
    TreeNode node = new TreeNode(Integer.parseInt(value));
    node.left = read();
    node.right = read();
    return node;
  }
}
