class Solution {
  ListNode entry(ListNode head) {
    Set<ListNode> seen = new HashSet<>();
    ListNode node = head;
    while (node != null && seen.add(node)) node = node.next;
    return node == null ? null : new ListNode(node.val, node.next);
  }
}
