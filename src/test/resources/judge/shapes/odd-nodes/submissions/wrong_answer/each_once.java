class Solution {
  ListNode oddNodes(ListNode head) {
    Set<Integer> seen = new TreeSet<>();
    ListNode odd = null;
    for (ListNode node = head; node != null; node = node.next) {
      odd = node.val % 2 != 0 && seen.add(node.val) ? new ListNode(node.val, odd) : odd;
    }
    return odd;
  }
}
