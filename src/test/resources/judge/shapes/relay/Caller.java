class Caller {
  static List<String> pack(TreeNode root) {
    return new Relay().pack(root);
  }

  static ListNode line(List<String> texts) {
    return new Relay().line(texts);
  }

  static Integer count(ListNode head) {
    return new Relay().count(head);
  }
}
