class Solution {
  public ListNode mergeKLists(ListNode[] lists) {
    PriorityQueue<ListNode> heads = new PriorityQueue<>((a, b) -> Integer.compare(a.val, b.val));
    heads.addAll(Arrays.asList(lists));
    ListNode before = new ListNode();
    ListNode last = before;
    while (!heads.isEmpty()) {
      last = last.next = heads.poll();
      if (last.next != null) {
        heads.add(last.next);
      }
    }
    return before.next;
  }
}
