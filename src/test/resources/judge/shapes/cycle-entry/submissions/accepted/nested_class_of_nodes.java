public class Practice {
  static class ListNode { int val; ListNode next; ListNode(int x) { val = x; } }
  private class Inner {
    ListNode entry(ListNode head) {
      Set<ListNode> seen = new HashSet<>();
      for (ListNode node = head; node != null; node = node.next) {
        if (!seen.add(node)) return node;
      }
      return null;
    }
  }
}
