class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    if (lists == null || lists.length == 0) {
      return null;
    }
    for (int step = 1; step < lists.length; step *= 2) {
      for (int i = 0; i + step < lists.length; i += 2 * step) {
        lists[i] = merged(lists[i], lists[i + step]);
      }
    }
    return lists[0];
  }

  private ListNode merged(ListNode a, ListNode b) {
    if (a == null) {
      return b;
    }
    if (b == null) {
      return a;
    }
    if (a.val < b.val) {
      a.next = merged(a.next, b);
      return a;
    }
    b.next = merged(a, b.next);
    return b;
  }
}
