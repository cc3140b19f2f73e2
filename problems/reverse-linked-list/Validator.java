class Validator {
  static void validate(ListNode head) {
    int count = 0;
    for (ListNode node = head; node != null; node = node.next) {
      count++;
      require(count <= 5000, "head must have at most 5000 nodes");
      require(
          node.val >= -5000 && node.val <= 5000,
          "the values of head must be between -5000 and 5000, but one is " + node.val);
    }
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
