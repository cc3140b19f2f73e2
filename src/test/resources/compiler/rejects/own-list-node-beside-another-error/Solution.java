class ListNode { int val; ListNode next; }
class Solution {
    public ListNode f(ListNode head) {
        int x = "";
        return hed;
    }
}
