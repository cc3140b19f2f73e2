class Codec {
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
    return read(new ArrayList<>(Arrays.asList(data.split(","))));
  }

  private TreeNode read(List<String> values) {
    String value = values.remove(0);
    if (value.equals("#")) {
      return null;
    }
    TreeNode node = new TreeNode(Integer.parseInt(value));
    node.left = read(values);
    node.right = read(values);
    return node;
  }
}
