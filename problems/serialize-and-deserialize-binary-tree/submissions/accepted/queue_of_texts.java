class Codec {
  public String serialize(TreeNode root) {
    StringBuilder text = new StringBuilder();
    write(root, text);
    return text.toString();
  }

  private void write(TreeNode node, StringBuilder text) {
    if (node == null) {
      text.append("X,");
    } else {
      text.append(node.val).append(",");
      write(node.left, text);
      write(node.right, text);
    }
  }

  public TreeNode deserialize(String data) {
    Deque<String> values = new LinkedList<>(Arrays.asList(data.split(",")));
    return read(values);
  }

  private TreeNode read(Deque<String> values) {
    String value = values.remove();
    if (value.equals("X")) {
      return null;
    }
    TreeNode node = new TreeNode(Integer.valueOf(value));
    node.left = read(values);
    node.right = read(values);
    return node;
  }
}
