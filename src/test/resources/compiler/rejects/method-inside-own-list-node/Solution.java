class ListNode {
    int val;
    ListNode next;
    ListNode f(ListNode head) { return head; }
}
