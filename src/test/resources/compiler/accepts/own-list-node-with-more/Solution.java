// class ListNode { boolean visited; }
/** As LeetCode has it. */
@SuppressWarnings("unused")
public class ListNode implements Cloneable {
    int val = 7;
    ListNode next;
    boolean visited;
    private static int made;
    ListNode() { made++; }
    ListNode(int x) { val = x; }
    ListNode(int x, ListNode next, boolean visited) { val = x; this.visited = visited; }
    @Override public String toString() { return val + "->" + next + visited; }
}
class Solution {
    public ListNode f(ListNode head) {
        System.out.println(head);
        return new ListNode(head.val, head.next);
    }
}
