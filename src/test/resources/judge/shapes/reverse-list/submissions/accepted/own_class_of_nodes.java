class ListNode {
  int val;
  ListNode next;
  ListNode(int x) { val = x; }
}
class Solution {
  public ListNode reverse(ListNode head) {
    ListNode done = null;
    for (; head != null; head = head.next) {
      ListNode copy = new ListNode(head.val);
      copy.next = done;
      done = copy;
    }
    return done;
  }
}
