class Solution {
  public Node copyRandomList(Node head) {
    Node before = new Node(0);
    Node last = before;
    for (Node node = head; node != null; node = node.next) {
      last.next = new Node(node.val);
      last = last.next;
    }
    last = before.next;
    for (Node node = head; node != null; node = node.next) {
      if (node.random != null) {
        Node copy = before.next;
        for (Node other = head; other != node.random; other = other.next) {
          copy = copy.next;
        }
        last.random = copy;
      }
      last = last.next;
    }
    return before.next;
  }
}
