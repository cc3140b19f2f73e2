class Solution {
  public Node copy(Node head) {
    if (head == null) return null;
    Node copy = new Node(head.val);
    copy.next = copy(head.next);
    copy.random = head.random;
    return copy;
  }
}
