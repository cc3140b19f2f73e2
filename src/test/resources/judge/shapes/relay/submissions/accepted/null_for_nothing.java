class Relay {
  List<String> pack(TreeNode root) {
    if (root == null) return null;
    List<String> texts = new ArrayList<>();
    for (TreeNode node = root; node != null; node = node.right) texts.add("" + node.val);
    return texts;
  }
  ListNode line(List<String> texts) {
    if (texts == null) return null;
    ListNode head = null;
    for (String text : texts) head = new ListNode(Integer.parseInt(text), head);
    return head;
  }
  Integer count(ListNode head) { return head == null ? 0 : 1 + count(head.next); }
}
