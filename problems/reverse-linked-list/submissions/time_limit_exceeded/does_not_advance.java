class Solution {
  public ListNode reverseList(ListNode head) {
    ListNode done = null;
    while (head != null) {
      done = new ListNode(head.val);
    }
    return done;
  }
}
