/** Ties the list's end to a node of it, and finds out which node came back. */
class Caller {
  static int entry(int[] head, int pos) {
    ListNode[] nodes = new ListNode[head.length];
    for (int i = nodes.length - 1; i >= 0; i--) {
      nodes[i] = new ListNode(head[i], i + 1 < nodes.length ? nodes[i + 1] : null);
    }
    if (pos >= 0) {
      nodes[nodes.length - 1].next = nodes[pos];
    }
    ListNode found = new Solution().detectCycle(nodes.length == 0 ? null : nodes[0]);
    for (int i = 0; i < nodes.length; i++) {
      ListNode next = i + 1 < nodes.length ? nodes[i + 1] : pos >= 0 ? nodes[pos] : null;
      if (nodes[i].val != head[i] || nodes[i].next != next) {
        throw new IllegalStateException(
            "The list was changed at index " + i + ".\n链表在下标 " + i + " 处被修改了。");
      }
    }
    if (found == null) {
      return -1;
    }
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] == found) {
        return i;
      }
    }
    throw new IllegalStateException(
        "The node that was returned is none of the list's.\n返回的节点不在链表中。");
  }
}
