class Solution {
  public ListNode reverseList(ListNode head) {
    if (head == null) {
      return null;
    }
    ListNode done = null;
    while (head.next != null) {
      ListNode rest = head.next;
      head.next = done;
      done = head;
      head = rest;
    }
    return done == null ? head : done;
  }
}
