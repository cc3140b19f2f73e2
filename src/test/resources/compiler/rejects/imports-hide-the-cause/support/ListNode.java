public class ListNode { public int val; public ListNode next; }
