class Solution { List<TreeNode> mirror(TreeNode root) { return Collections.singletonList(root); } }
