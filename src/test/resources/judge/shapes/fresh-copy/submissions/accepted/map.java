class Solution {
  Map<Node, Node> copies = new HashMap<>();
  public Node copy(Node node) {
    if (node == null) return null;
    if (copies.containsKey(node)) return copies.get(node);
    Node copy = new Node(node.val);
    copies.put(node, copy);
    copy.next = copy(node.next);
    copy.random = copy(node.random);
    return copy;
  }
}
