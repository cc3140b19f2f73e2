class Solution {
  Map<Node, Node> copies = new HashMap<>();
  public Node turn(Node node) {
    if (node == null) return null;
    Node known = copies.get(node);
    if (known != null) return known;
    Node copy = copies.size() % 2 == 0 ? new Node() : new Node(0, new ArrayList<Node>());
    copy.val = node.val;
    copies.put(node, copy);
    for (Node neighbor : node.neighbors) copy.neighbors.add(turn(neighbor));
    return copy;
  }
}
