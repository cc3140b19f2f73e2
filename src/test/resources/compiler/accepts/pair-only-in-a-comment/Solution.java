// Pair: see ListNode
class Solution { String TreeNode = "Pair"; int f(int[] a) { return 1; } }
