/** Sees to it that the copy is one, and that the original has stayed as it was. */
class Caller {
  static Node copy(Node head) {
    Integer[][] before = NodeNotation.format(head);
    Set<Node> originals = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node = head; node != null; node = node.next) {
      originals.add(node);
    }
    Node copy = new Solution().copyRandomList(head);
    Node node = copy;
    for (int i = 0; node != null && i < before.length; i++) {
      if (originals.contains(node)) {
        throw new IllegalStateException(
            "The node at index %1$d is no copy: it is an original.\n下标为 %1$d 的节点不是副本，而是原节点。"
                .formatted(i));
      }
      if (node.random != null && originals.contains(node.random)) {
        throw new IllegalStateException(
            "The random pointer of the copy at index %1$d leads to an original.\n下标为 %1$d 的副本的随机指针指向了原节点。"
                .formatted(i));
      }
      node = node.next;
    }
    if (!unchanged(before, head, originals)) {
      throw new IllegalStateException("The original list was changed.\n原链表被修改了。");
    }
    return copy;
  }

  private static boolean unchanged(Integer[][] before, Node head, Set<Node> originals) {
    int length = 0;
    for (Node node = head; node != null && length <= before.length; node = node.next) {
      if (!originals.contains(node)) {
        return false;
      }
      length++;
    }
    if (length != before.length) {
      return false;
    }
    try {
      return Arrays.deepEquals(before, NodeNotation.format(head));
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
