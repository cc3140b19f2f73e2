class Solution {
  ListNode[] deal(List<ListNode> lists, ListNode extra) {
    ListNode[] all = lists.toArray(new ListNode[lists.size() + 1]);
    all[lists.size()] = extra;
    return all;
  }
}
