class Solution {
  public List<List<Integer>> levels(Node root) {
    return root == null ? List.of() : List.of(List.of(root.val));
  }
}
