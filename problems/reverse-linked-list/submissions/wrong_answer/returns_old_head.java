class Solution {
  public ListNode reverseList(ListNode head) {
    ListNode done = null;
    for (ListNode node = head; node != null; ) {
      ListNode rest = node.next;
      node.next = done;
      done = node;
      node = rest;
    }
    return head;
  }
}
