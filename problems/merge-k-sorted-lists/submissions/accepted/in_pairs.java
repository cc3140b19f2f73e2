class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    return merged(lists, 0, lists.length);
  }

  private ListNode merged(ListNode[] lists, int from, int to) {
    if (to - from <= 1) {
      return to == from ? null : lists[from];
    }
    int middle = (from + to) >>> 1;
    ListNode a = merged(lists, from, middle);
    ListNode b = merged(lists, middle, to);
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
