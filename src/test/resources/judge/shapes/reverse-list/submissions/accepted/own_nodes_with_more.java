class Pair<A, B> {
  A first;
  B second;
}
public class Solution {
  static class ListNode {
    int val;
    ListNode next;
    boolean visited;
    ListNode(int x, boolean visited) { val = x; this.visited = visited; }
    @Override public String toString() { return val + " " + visited; }
  }
  Pair<ListNode, Integer> last = new Pair<>();
  public ListNode reverse(ListNode head) {
    for (; head != null; head = head.next) {
      last.first = new ListNode(head.val, last.first);
    }
    return last.first;
  }
}
