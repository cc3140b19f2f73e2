class Solution {
  public List<List<Integer>> levels(Node root) {
    List<List<Integer>> levels = new ArrayList<>();
    List<Node> level = root == null ? List.of() : List.of(root);
    while (!level.isEmpty()) {
      levels.add(level.stream().map(node -> node.val).toList());
      level = level.stream().flatMap(node -> node.children.stream()).toList();
    }
    return levels;
  }
}
