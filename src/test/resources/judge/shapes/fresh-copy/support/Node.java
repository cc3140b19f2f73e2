class Node {
  int val;
  Node next;
  Node random;

  Node(int val) {
    this.val = val;
  }
}
