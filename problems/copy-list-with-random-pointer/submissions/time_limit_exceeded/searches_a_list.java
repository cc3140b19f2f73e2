class Solution {
  public Node copyRandomList(Node head) {
    List<Node> originals = new ArrayList<>();
    List<Node> copies = new ArrayList<>();
    for (Node node = head; node != null; node = node.next) {
      originals.add(node);
      copies.add(new Node(node.val));
    }
    for (int i = 0; i < copies.size(); i++) {
      int random = originals.indexOf(originals.get(i).random);
      copies.get(i).next = i + 1 < copies.size() ? copies.get(i + 1) : null;
      copies.get(i).random = random < 0 ? null : copies.get(random);
    }
    return copies.isEmpty() ? null : copies.get(0);
  }
}
