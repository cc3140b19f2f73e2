class Solution {
  ListNode entry(ListNode head) { throw new IllegalStateException("my own"); }
}
