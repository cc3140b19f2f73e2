class Solution {
  public ListNode detectCycle(ListNode head) {
    int count = 0;
    for (ListNode node = head; node != null; node = node.next) {
      ListNode earlier = head;
      for (int i = 0; i < count; i++) {
        if (earlier == node) {
          return node;
        }
        earlier = earlier.next;
      }
      count++;
    }
    return null;
  }
}
