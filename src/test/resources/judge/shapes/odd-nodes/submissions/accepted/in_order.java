class Solution {
  ListNode oddNodes(ListNode head) {
    if (head == null) {
      return null;
    }
    ListNode rest = oddNodes(head.next);
    return head.val % 2 == 0 ? rest : new ListNode(head.val, rest);
  }
}
