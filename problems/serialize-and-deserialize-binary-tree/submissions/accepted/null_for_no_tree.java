public class Codec {
  public String serialize(TreeNode root) {
    if (root == null) return null;
    StringJoiner text = new StringJoiner(",");
    Deque<TreeNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      TreeNode node = open.pop();
      String children = node.left == null ? node.right == null ? "0" : "r" : node.right == null ? "l" : "b";
      text.add(node.val + children);
      if (node.right != null) open.push(node.right);
      if (node.left != null) open.push(node.left);
    }
    return text.toString();
  }

  public TreeNode deserialize(String data) {
    if (data == null) return null;
    TreeNode before = new TreeNode();
    Deque<TreeNode> parents = new ArrayDeque<>();
    Deque<Boolean> lefts = new ArrayDeque<>();
    parents.push(before);
    lefts.push(true);
    for (String part : data.split(",")) {
      int end = part.length() - 1;
      TreeNode node = new TreeNode(Integer.parseInt(part.substring(0, end)));
      TreeNode parent = parents.pop();
      if (lefts.pop()) parent.left = node;
      else parent.right = node;
      char children = part.charAt(end);
      if (children == 'r' || children == 'b') {
        parents.push(node);
        lefts.push(false);
      }
      if (children == 'l' || children == 'b') {
        parents.push(node);
        lefts.push(true);
      }
    }
    return before.left;
  }
}
