class Solution {
  public Node copyRandomList(Node head) {
    if (head == null) {
      return null;
    }
    Node copy = new Node(head.val);
    copy.next = copyRandomList(head.next);
    copy.random = head.random;
    return copy;
  }
}
