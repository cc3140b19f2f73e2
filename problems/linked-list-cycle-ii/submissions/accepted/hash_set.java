public class Solution {
  public ListNode detectCycle(ListNode head) {
    Set<ListNode> seen = new HashSet<>();
    for (ListNode node = head; node != null; node = node.next) {
      if (!seen.add(node)) {
        return node;
      }
    }
    return null;
  }
}
