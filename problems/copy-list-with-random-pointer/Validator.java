class Validator {
  static void validate(Node head) {
    int length = 0;
    for (Node node = head; node != null; node = node.next) {
      length++;
      require(
          node.val >= -10_000 && node.val <= 10_000,
          "the values of head must be between -10^4 and 10^4, but one is " + node.val,
          "head 中的值必须在 -10^4 到 10^4 之间，现有 " + node.val);
    }
    require(
        length <= 50_000,
        "head must have at most 5 * 10^4 nodes, but has " + length,
        "head 最多有 5 * 10^4 个节点，现有 " + length + " 个");
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
