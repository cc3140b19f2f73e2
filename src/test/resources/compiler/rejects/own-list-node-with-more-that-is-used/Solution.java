class ListNode {
    int val;
    ListNode next;
    boolean visited;
    ListNode(int x) { val = x; }
}
class Solution {
    public ListNode f(ListNode head) {
        head.visited = true;
        return head;
    }
}
