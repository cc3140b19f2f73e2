class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    ListNode before = new ListNode(Integer.MIN_VALUE);
    for (ListNode list : lists) {
      for (ListNode node = list; node != null; ) {
        ListNode rest = node.next;
        ListNode place = before;
        while (place.next != null && place.next.val < node.val) {
          place = place.next;
        }
        node.next = place.next;
        place.next = node;
        node = rest;
      }
    }
    return before.next;
  }
}
