class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    ListNode before = new ListNode();
    ListNode last = before;
    while (true) {
      int smallest = -1;
      for (int i = 0; i < lists.length; i++) {
        if (lists[i] != null && (smallest < 0 || lists[i].val < lists[smallest].val)) {
          smallest = i;
        }
      }
      if (smallest < 0) {
        return before.next;
      }
      last = last.next = lists[smallest];
      lists[smallest] = lists[smallest].next;
    }
  }
}
