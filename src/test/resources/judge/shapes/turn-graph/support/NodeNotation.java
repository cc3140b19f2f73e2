/** A graph as a list of neighbours for each node, whose numbers start at 1. */
class NodeNotation {
  static Node parse(int[][] neighbors) {
    Node[] nodes = new Node[neighbors.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new Node(i + 1);
    }
    for (int i = 0; i < nodes.length; i++) {
      for (int neighbor : neighbors[i]) {
        nodes[i].neighbors.add(nodes[neighbor - 1]);
      }
    }
    return nodes.length == 0 ? null : nodes[0];
  }

  static int[][] format(Node start) {
    TreeMap<Integer, Node> nodes = new TreeMap<>();
    Deque<Node> open = new ArrayDeque<>();
    if (start != null) {
      open.add(start);
    }
    while (!open.isEmpty()) {
      Node node = open.poll();
      Node known = nodes.putIfAbsent(node.val, node);
      if (known != null && known != node) {
        throw new IllegalStateException("Two nodes of the answer have the number " + node.val + ".");
      }
      if (known == null) {
        open.addAll(node.neighbors);
      }
    }
    return nodes.values().stream()
        .map(node -> node.neighbors.stream().mapToInt(neighbor -> neighbor.val).toArray())
        .toArray(int[][]::new);
  }
}
