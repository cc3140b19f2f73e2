class Solution {
  TreeNode find(TreeNode root, int val) {
    return root;
  }
}
