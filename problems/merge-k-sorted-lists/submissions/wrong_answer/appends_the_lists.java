class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    ListNode before = new ListNode();
    ListNode last = before;
    for (ListNode list : lists) {
      last.next = list;
      while (last.next != null) {
        last = last.next;
      }
    }
    return before.next;
  }
}
