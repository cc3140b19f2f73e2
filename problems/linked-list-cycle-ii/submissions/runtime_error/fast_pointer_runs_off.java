class Solution {
  public ListNode detectCycle(ListNode head) {
    ListNode slow = head;
    ListNode fast = head;
    do {
      slow = slow.next;
      fast = fast.next.next;
    } while (slow != fast);
    while (head != slow) {
      head = head.next;
      slow = slow.next;
    }
    return head;
  }
}
