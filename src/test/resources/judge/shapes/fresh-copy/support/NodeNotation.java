/** Pairs of a value and the index of the node that random leads to, or null. */
class NodeNotation {
  static Node parse(Integer[][] pairs) {
    Node[] nodes = new Node[pairs.length];
    for (int i = 0; i < nodes.length; i++) nodes[i] = new Node(pairs[i][0]);
    for (int i = 0; i < nodes.length; i++) {
      nodes[i].next = i + 1 < nodes.length ? nodes[i + 1] : null;
      nodes[i].random = pairs[i][1] == null ? null : nodes[pairs[i][1]];
    }
    return nodes.length == 0 ? null : nodes[0];
  }

  static Integer[][] format(Node head) {
    Map<Node, Integer> numbers = new IdentityHashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Node node = head; node != null; node = node.next) {
      if (numbers.put(node, nodes.size()) != null) throw new IllegalStateException("The list has no end.");
      nodes.add(node);
    }
    return nodes.stream()
        .map(node -> {
          if (node.random != null && !numbers.containsKey(node.random)) {
            throw new IllegalStateException("A random pointer leads out of the list.");
          }
          return new Integer[] {node.val, numbers.get(node.random)};
        })
        .toArray(Integer[][]::new);
  }
}
