class Solution {
  public ListNode detectCycle(ListNode head) {
    List<ListNode> seen = new ArrayList<>();
    for (ListNode node = head; node != null; node = node.next) {
      if (seen.contains(node)) {
        return node;
      }
      seen.add(node);
    }
    return null;
  }
}
