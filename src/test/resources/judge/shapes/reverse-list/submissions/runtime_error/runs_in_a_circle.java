class Solution {
  ListNode reverse(ListNode head) {
    head.next.next.next = head.next;
    return head;
  }
}
