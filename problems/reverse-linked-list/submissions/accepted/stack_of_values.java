class Solution {
  public ListNode reverseList(ListNode head) {
    Deque<Integer> values = new ArrayDeque<>();
    for (ListNode node = head; node != null; node = node.next) {
      values.push(node.val);
    }
    for (ListNode node = head; node != null; node = node.next) {
      node.val = values.pop();
    }
    return head;
  }
}
