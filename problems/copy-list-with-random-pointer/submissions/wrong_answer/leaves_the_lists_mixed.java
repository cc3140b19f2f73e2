class Solution {
  public Node copyRandomList(Node head) {
    if (head == null) {
      return null;
    }
    for (Node node = head; node != null; node = node.next.next) {
      Node copy = new Node(node.val);
      copy.next = node.next;
      node.next = copy;
    }
    for (Node node = head; node != null; node = node.next.next) {
      node.next.random = node.random == null ? null : node.random.next;
    }
    Node first = head.next;
    for (Node copy = first; copy.next != null; copy = copy.next) {
      copy.next = copy.next.next;
    }
    return first;
  }
}
