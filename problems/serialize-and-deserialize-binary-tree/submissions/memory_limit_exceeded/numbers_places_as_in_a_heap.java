class Codec {
  public String serialize(TreeNode root) {
    long places = 0;
    for (int depth = depth(root); depth > 0; depth--) {
      places = 2 * places + 1;
    }
    int[] values = new int[(int) Math.min(places, Integer.MAX_VALUE - 8)];
    Arrays.fill(values, Integer.MIN_VALUE);
    fill(root, 0, values);
    return Arrays.toString(values);
  }

  private int depth(TreeNode node) {
    return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
  }

  private void fill(TreeNode node, int place, int[] values) {
    if (node != null) {
      values[place] = node.val;
      fill(node.left, 2 * place + 1, values);
      fill(node.right, 2 * place + 2, values);
    }
  }

  public TreeNode deserialize(String data) {
    String inner = data.substring(1, data.length() - 1);
    return read(inner.isEmpty() ? new String[0] : inner.split(", "), 0);
  }

  private TreeNode read(String[] values, int place) {
    if (place >= values.length || values[place].equals(String.valueOf(Integer.MIN_VALUE))) {
      return null;
    }
    return new TreeNode(
        Integer.parseInt(values[place]),
        read(values, 2 * place + 1),
        read(values, 2 * place + 2));
  }
}
