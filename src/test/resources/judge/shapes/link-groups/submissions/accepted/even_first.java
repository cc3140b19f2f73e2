class Solution {
  ListNode[] groups(ListNode head) {
    ListNode[] groups = new ListNode[2];
    for (ListNode node = head; node != null; node = node.next) {
      int group = 1 - node.val % 2;
      groups[1 - group] = new ListNode(node.val, groups[1 - group]);
    }
    return groups;
  }
}
