class Solution { void cut(ListNode head) { head = new ListNode(head.val); } }
