class Solution {
  public ListNode detectCycle(ListNode head) {
    Set<ListNode> seen = new HashSet<>();
    for (ListNode node = head; node != null; node = node.next) {
      if (!seen.add(node)) {
        return new ListNode(node.val, node.next);
      }
    }
    return null;
  }
}
