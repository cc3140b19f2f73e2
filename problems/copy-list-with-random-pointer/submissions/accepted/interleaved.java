class Solution {
  public Node copyRandomList(Node head) {
    for (Node node = head; node != null; node = node.next.next) {
      Node copy = new Node(node.val);
      copy.next = node.next;
      node.next = copy;
    }
    for (Node node = head; node != null; node = node.next.next) {
      node.next.random = node.random == null ? null : node.random.next;
    }
    Node before = new Node(0); // mutants: nobody reads its value
    Node last = before;
    for (Node node = head; node != null; node = node.next) {
      last.next = node.next;
      last = last.next;
      node.next = last.next;
    }
    return before.next;
  }
}
