class Solution {
  public Node turn(Node node) {
    if (node == null) return null;
    Node copy = new Node(node.val);
    for (Node neighbor : node.neighbors) copy.neighbors.add(neighbor);
    return copy;
  }
}
