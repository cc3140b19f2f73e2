class Walker {
  ListNode head;
  Walker(ListNode head) { this.head = head; }
  ListNode rest() { return head; }
  int next() { int value = head.val; head = head.next; return value; }
}
