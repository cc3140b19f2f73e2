class Solution {
    class ListNode { int val = ""; ListNode next; }
    int h(ListNode head) { return head.val; }
}
