class Validator {
  static void validate(ListNode head) {
    int count = 0;
    for (ListNode node = head; node != null; node = node.next) {
      count++;
      require(count <= 100_000, "head must have at most 10^5 nodes", "head 最多有 10^5 个节点");
      require(
          node.val >= -5000 && node.val <= 5000,
          "the values of head must be between -5000 and 5000, but one is " + node.val,
          "head 的节点值必须在 -5000 到 5000 之间，但有一个为 " + node.val);
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
