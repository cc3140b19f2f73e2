class Solution {
    int f(int[] a) {
        ListNode node = new ListNode(1, new ListNode());
        return node.val + new TreeNode(1, null, new TreeNode(2)).right.val;
    }
}
