/** Level order; null ends the children of a node. */
class NodeNotation {
  static Node parse(Integer[] values) {
    if (values.length == 0) return null;
    Node root = new Node(values[0], new ArrayList<>());
    Queue<Node> parents = new ArrayDeque<>(List.of(root));
    Node parent = null;
    for (int i = 1; i < values.length; i++) {
      if (values[i] == null) {
        parent = parents.remove();
      } else {
        Node child = new Node(values[i], new ArrayList<>());
        parent.children.add(child);
        parents.add(child);
      }
    }
    return root;
  }

  static Integer[] format(Node root) {
    throw new IllegalStateException("No tree is an answer here.");
  }
}
