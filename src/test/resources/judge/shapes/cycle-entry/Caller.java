class Caller {
  static int entry(int[] values, int pos) {
    ListNode[] nodes = new ListNode[values.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new ListNode(values[i]);
      if (i > 0) nodes[i - 1].next = nodes[i];
    }
    if (pos >= 0) nodes[nodes.length - 1].next = nodes[pos];
    ListNode found = new Solution().entry(nodes.length == 0 ? null : nodes[0]);
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] == found) return i;
    }
    if (found == null) return -1;
    throw new IllegalStateException("The node that was returned is none of the list's.\n返回的节点不在链表中。");
  }
}
