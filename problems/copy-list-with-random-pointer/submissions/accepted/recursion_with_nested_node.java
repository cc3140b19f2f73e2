class Solution {
  class Node {
    int val;
    Node next;
    Node random;

    Node(int val) {
      this.val = val;
    }
  }

  private final Map<Node, Node> copies = new HashMap<>();

  public Node copyRandomList(Node head) {
    if (head == null) {
      return null;
    }
    Node known = copies.get(head);
    if (known != null) {
      return known;
    }
    Node copy = new Node(head.val);
    copies.put(head, copy);
    copy.next = copyRandomList(head.next);
    copy.random = copyRandomList(head.random);
    return copy;
  }
}
