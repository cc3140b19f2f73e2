class ListNode implements Comparable<ListNode> {
    int val;
    ListNode next;
    public int compareTo(ListNode other) { return Integer.compare(val, other.val); }
}
class Solution {
    public ListNode f(ListNode head) { return new PriorityQueue<>(List.of(head)).poll(); }
}
