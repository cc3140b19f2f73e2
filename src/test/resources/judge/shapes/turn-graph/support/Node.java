class Node {
  int val;
  List<Node> neighbors = new ArrayList<>();

  Node(int val) {
    this.val = val;
  }
}
