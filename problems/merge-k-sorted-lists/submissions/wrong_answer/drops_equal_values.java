class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    TreeSet<Integer> values = new TreeSet<>();
    for (ListNode list : lists) {
      for (ListNode node = list; node != null; node = node.next) {
        values.add(node.val);
      }
    }
    ListNode head = null;
    for (int value : values.descendingSet()) {
      head = new ListNode(value, head);
    }
    return head;
  }
}
