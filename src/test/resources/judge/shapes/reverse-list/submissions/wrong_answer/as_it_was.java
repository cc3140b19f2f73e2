class Solution { ListNode reverse(ListNode head) { return head; } }
