class ListNode { int val; ListNode next; TreeNode tree; ListNode(int x) { val = x; tree = new TreeNode(x, this); } }
class TreeNode { int val; TreeNode left; TreeNode right; ListNode list; TreeNode(int x, ListNode l) { val = x; list = l; } }
class Solution {
    TreeNode f(ListNode head) { return head == null ? null : new TreeNode(head.val, f(head.next), null); }
}
