class Solution { ListNode reverse(ListNode head) { return null; } }
