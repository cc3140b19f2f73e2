class Solution {
  public ListNode reverseList(ListNode head) {
    List<Integer> values = new ArrayList<>();
    for (ListNode node = head; node != null; node = node.next) {
      values.add(0, node.val);
    }
    ListNode node = head;
    for (int value : values) {
      node.val = value;
      node = node.next;
    }
    return head;
  }
}
