class Caller {
  static Node copy(Node head) {
    Set<Node> old = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node = head; node != null; node = node.next) old.add(node);
    Node copy = new Solution().copy(head);
    for (Node node = copy; node != null && old.size() < 1000; node = node.next) {
      if (old.contains(node)) throw new IllegalStateException("A node of the copy is one of the original.");
    }
    return copy;
  }
}
