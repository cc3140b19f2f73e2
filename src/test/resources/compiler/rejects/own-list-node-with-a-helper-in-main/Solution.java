public class ListNode {
    int val;
    ListNode next;
    static ListNode of(int... values) { return null; }
}
class Solution {
    public ListNode f(ListNode head) { return undeclared; }
    public static void main(String[] args) { new Solution().f(ListNode.of(1, 2)); }
}
