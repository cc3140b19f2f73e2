class Solution {
  Map<Node, Node> copies = new HashMap<>();
  public Node turn(Node node) {
    if (node == null) return null;
    Node known = copies.get(node);
    if (known != null) return known;
    Node copy = new Node(node.val);
    copies.put(node, copy);
    for (Node neighbor : node.neighbors) copy.neighbors.add(turn(neighbor));
    return copy;
  }
}
