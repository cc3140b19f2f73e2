class Solution {
  private final Set<ListNode> seen = new HashSet<>();

  public ListNode detectCycle(ListNode head) {
    if (head == null || !seen.add(head)) {
      return head;
    }
    return detectCycle(head.next);
  }
}
