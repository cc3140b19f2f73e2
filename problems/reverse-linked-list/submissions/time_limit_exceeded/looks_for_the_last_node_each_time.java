class Solution {
  public ListNode reverseList(ListNode head) {
    ListNode before = new ListNode();
    ListNode last = before;
    while (head != null) {
      ListNode previous = null;
      ListNode node = head;
      while (node.next != null) {
        previous = node;
        node = node.next;
      }
      last.next = node;
      last = node;
      if (previous == null) {
        head = null;
      } else {
        previous.next = null;
      }
    }
    return before.next;
  }
}
