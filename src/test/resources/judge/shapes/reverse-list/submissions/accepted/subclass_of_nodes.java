class Solution {
  static class Loud extends ListNode {
    int getVal() { throw new IllegalStateException("never asked"); }
    @Override public String toString() { throw new IllegalStateException("never asked"); }
    @Override public boolean equals(Object other) { throw new IllegalStateException("never asked"); }
    @Override public int hashCode() { throw new IllegalStateException("never asked"); }
  }
  ListNode reverse(ListNode head) {
    ListNode done = null;
    for (; head != null; head = head.next) {
      Loud loud = new Loud();
      loud.val = head.val;
      loud.next = done;
      done = loud;
    }
    return done;
  }
}
