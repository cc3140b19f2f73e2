class Codec {
  private int at;

  public String serialize(TreeNode root) {
    StringBuilder text = new StringBuilder();
    write(root, text);
    return text.toString();
  }

  private void write(TreeNode node, StringBuilder text) {
    if (node == null) {
      text.append('#');
      return;
    }
    text.append(node.val);
    write(node.left, text);
    write(node.right, text);
  }

  public TreeNode deserialize(String data) {
    return read(data);
  }

  private TreeNode read(String data) {
    char digit = data.charAt(at++);
    if (digit == '#') {
      return null;
    }
    // Takes every digit for a node.
    TreeNode node = new TreeNode(digit == '-' ? '0' - data.charAt(at++) : digit - '0');
    node.left = at < data.length() ? read(data) : null;
    node.right = at < data.length() ? read(data) : null;
    return node;
  }
}
