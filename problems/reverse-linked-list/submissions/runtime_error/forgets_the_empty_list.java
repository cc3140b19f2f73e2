class Solution {
  public ListNode reverseList(ListNode head) {
    ListNode done = null;
    while (head.next != null) {
      ListNode rest = head.next;
      head.next = done;
      done = head;
      head = rest;
    }
    head.next = done;
    return head;
  }
}
