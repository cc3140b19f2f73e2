class ListNode { int val; ListNode next; }
