class Solution {
  public Node copyRandomList(Node head) {
    Map<Integer, Node> copies = new HashMap<>();
    Node before = new Node(0);
    Node last = before;
    for (Node node = head; node != null; node = node.next) {
      last.next = new Node(node.val);
      last = last.next;
      copies.putIfAbsent(node.val, last);
    }
    last = before.next;
    for (Node node = head; node != null; node = node.next) {
      last.random = node.random == null ? null : copies.get(node.random.val);
      last = last.next;
    }
    return before.next;
  }
}
