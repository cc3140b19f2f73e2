class Solution {
  public ListNode reverseList(ListNode head) {
    ListNode done = null;
    while (head != null) {
      ListNode rest = head.next;
      head.next = done;
      done = head;
      head = rest;
    }
    return done;
  }
}
