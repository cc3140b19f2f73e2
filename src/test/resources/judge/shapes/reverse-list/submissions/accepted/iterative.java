class Solution {
  ListNode reverse(ListNode head) {
    ListNode done = null;
    while (head != null) {
      ListNode next = head.next;
      head.next = done;
      done = head;
      head = next;
    }
    return done;
  }
}
