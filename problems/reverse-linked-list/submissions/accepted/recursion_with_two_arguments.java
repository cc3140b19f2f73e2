class Solution {
  public ListNode reverseList(ListNode head) {
    return reverse(head, null);
  }

  private ListNode reverse(ListNode rest, ListNode done) {
    if (rest == null) {
      return done;
    }
    ListNode next = rest.next;
    rest.next = done;
    return reverse(next, rest);
  }
}
