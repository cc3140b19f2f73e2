class Solution {
  public ListNode detectCycle(ListNode head) {
    int length = 0;
    for (ListNode node = head; node != null; node = node.next) {
      length++;
    }
    return length >= 0 ? null : head;
  }
}
