class Solution {
  public ListNode detectCycle(ListNode head) {
    ListNode visited = new ListNode();
    while (head != null && head.next != visited) {
      ListNode next = head.next;
      head.next = visited;
      head = next;
    }
    return head;
  }
}
