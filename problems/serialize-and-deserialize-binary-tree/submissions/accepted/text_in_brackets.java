class Codec {
  private String data;
  private int at;

  public String serialize(TreeNode root) {
    StringBuilder text = new StringBuilder();
    write(root, text);
    return text.toString();
  }

  private void write(TreeNode node, StringBuilder text) {
    if (node != null) {
      text.append(node.val).append('(');
      write(node.left, text);
      text.append(')').append('(');
      write(node.right, text);
      text.append(')');
    }
  }

  public TreeNode deserialize(String data) {
    this.data = data;
    return read();
  }

  private TreeNode read() {
    int from = at;
    while (at < data.length() && data.charAt(at) != '(' && data.charAt(at) != ')') {
      at++;
    }
    if (at == from) {
      return null;
    }
    TreeNode node = new TreeNode(Integer.parseInt(data.substring(from, at)));
    at++;
    node.left = read();
    at += 2;
    node.right = read();
    at++;
    return node;
  }
}
