class Solution {
  static class Node {
    public int val;
    public List<Node> children;
  }
  List<List<Integer>> levels = new ArrayList<>();
  public List<List<Integer>> levels(Node root) {
    if (root != null) visit(root, 0);
    return levels;
  }
  void visit(Node node, int depth) {
    if (levels.size() == depth) levels.add(new ArrayList<>());
    levels.get(depth).add(node.val);
    for (Node child : node.children) visit(child, depth + 1);
  }
}
