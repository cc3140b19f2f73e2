class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    List<Integer> values = new ArrayList<>();
    for (ListNode list : lists) {
      for (ListNode node = list; node != null; node = node.next) {
        values.add(node.val);
      }
    }
    values.sort(Comparator.reverseOrder());
    ListNode head = null;
    for (int value : values) {
      head = new ListNode(value, head);
    }
    return head;
  }
}
