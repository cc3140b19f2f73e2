class Solution {
  ListNode[] deal(List<ListNode> lists, ListNode extra) {
    return lists.toArray(new ListNode[0]);
  }
}
