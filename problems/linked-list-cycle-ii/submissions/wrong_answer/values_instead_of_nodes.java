class Solution {
  public ListNode detectCycle(ListNode head) {
    Set<Integer> seen = new HashSet<>();
    for (ListNode node = head; node != null; node = node.next) {
      if (!seen.add(node.val)) {
        return node;
      }
    }
    return null;
  }
}
