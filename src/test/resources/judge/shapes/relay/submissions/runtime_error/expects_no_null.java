class Relay {
  List<String> pack(TreeNode root) { return null; }
  ListNode line(List<String> texts) { return new ListNode(texts.size()); }
  Integer count(ListNode head) { return 0; }
}
