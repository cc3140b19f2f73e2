class Solution {
  ListNode oddNodes(ListNode head) {
    ListNode odd = null;
    for (ListNode node = head; node != null; node = node.next) {
      odd = node.val % 2 == 0 ? odd : new ListNode(node.val, odd);
    }
    return odd;
  }
}
