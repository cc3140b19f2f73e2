class Solution { void cut(ListNode head) { head.next = null; } }
