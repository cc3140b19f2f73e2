class Solution {
  public ListNode detectCycle(ListNode head) {
    ListNode inside = meeting(head);
    if (inside == null) {
      return null;
    }
    int length = 1;
    for (ListNode node = inside.next; node != inside; node = node.next) {
      length++;
    }
    ListNode ahead = head;
    for (int i = 0; i < length; i++) {
      ahead = ahead.next;
    }
    ListNode node = head;
    while (node != ahead) {
      node = node.next;
      ahead = ahead.next;
    }
    return node;
  }

  private ListNode meeting(ListNode head) {
    ListNode slow = head;
    ListNode fast = head;
    while (fast != null && fast.next != null) {
      slow = slow.next;
      fast = fast.next.next;
      if (slow == fast) {
        return slow;
      }
    }
    return null;
  }
}
