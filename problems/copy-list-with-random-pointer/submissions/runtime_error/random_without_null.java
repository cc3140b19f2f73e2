class Solution {
  public Node copyRandomList(Node head) {
    for (Node node = head; node != null; node = node.next.next) {
      Node copy = new Node(node.val);
      copy.next = node.next;
      node.next = copy;
    }
    for (Node node = head; node != null; node = node.next.next) {
      node.next.random = node.random.next;
    }
    return head.next;
  }
}
