class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    ListNode all = null;
    for (ListNode list : lists) {
      all = merged(all, list);
    }
    return all;
  }

  private ListNode merged(ListNode a, ListNode b) {
    ListNode before = new ListNode();
    ListNode last = before;
    while (a != null && b != null) {
      if (a.val <= b.val) {
        last = last.next = a;
        a = a.next;
      } else {
        last = last.next = b;
        b = b.next;
      }
    }
    last.next = a != null ? a : b;
    return before.next;
  }
}
