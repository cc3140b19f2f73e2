/** For each node its value and the index of the node that random leads to, or null. */
final class NodeNotation {
  static Node parse(Integer[][] pairs) {
    Node[] nodes = new Node[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i].length != 2 || pairs[i][0] == null) {
        throw new IllegalArgumentException(
            "head[%1$d] must be a value and an index or null\nhead[%1$d] 必须是一个值和一个下标或 null"
                .formatted(i));
      }
      if (pairs[i][1] != null && (pairs[i][1] < 0 || pairs[i][1] >= pairs.length)) {
        throw new IllegalArgumentException(
            "head[%1$d][1] must be null or the index of a node\nhead[%1$d][1] 必须是 null 或节点的下标"
                .formatted(i));
      }
      nodes[i] = new Node(pairs[i][0]);
    }
    for (int i = 0; i < pairs.length; i++) {
      nodes[i].next = i + 1 < nodes.length ? nodes[i + 1] : null;
      nodes[i].random = pairs[i][1] == null ? null : nodes[pairs[i][1]];
    }
    return nodes.length == 0 ? null : nodes[0];
  }

  static Integer[][] format(Node head) {
    Map<Node, Integer> indices = new IdentityHashMap<>();
    for (Node node = head; node != null; node = node.next) {
      if (indices.put(node, indices.size()) != null) {
        throw new IllegalStateException(
            "The list that was returned runs in a circle.\n返回的链表成了环。");
      }
    }
    Integer[][] pairs = new Integer[indices.size()][];
    for (Node node = head; node != null; node = node.next) {
      if (node.random != null && !indices.containsKey(node.random)) {
        throw new IllegalStateException(
            "A random pointer of the copy leads out of the copy.\n副本的某个随机指针指向了副本之外。");
      }
      pairs[indices.get(node)] = new Integer[] {node.val, indices.get(node.random)};
    }
    return pairs;
  }
}
