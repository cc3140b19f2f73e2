class Validator {
  static void validate(ListNode head) {
    for (ListNode node = head; node != null; node = node.next) {
      if (node.val < 0) {
        throw new IllegalArgumentException("no value may be negative");
      }
    }
  }
}
