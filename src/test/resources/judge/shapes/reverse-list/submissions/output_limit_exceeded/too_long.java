class Solution {
  ListNode reverse(ListNode head) {
    ListNode longest = null;
    for (int i = 0; i < 500_000; i++) {
      longest = new ListNode(i, longest);
    }
    return longest;
  }
}
