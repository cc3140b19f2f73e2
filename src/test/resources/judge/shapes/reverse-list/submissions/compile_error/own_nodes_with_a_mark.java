class ListNode {
  int val;
  ListNode next;
  boolean visited;
}
class Solution {
  public ListNode reverse(ListNode head) {
    head.visited = true;
    return head;
  }
}
