class Solution {
  public Node copyRandomList(Node head) {
    Map<Node, Node> copies = new HashMap<>();
    Node node = head;
    do {
      copies.put(node, new Node(node.val));
      node = node.next;
    } while (node != null);
    for (node = head; node != null; node = node.next) {
      copies.get(node).next = copies.get(node.next);
      copies.get(node).random = copies.get(node.random);
    }
    return copies.get(head);
  }
}
