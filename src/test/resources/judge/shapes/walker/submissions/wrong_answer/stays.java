class Walker {
  ListNode head;
  Walker(ListNode head) { this.head = head; }
  ListNode rest() { return head; }
  int next() { return head.val; }
}
