class Checker {
  static void check(ListNode head, ListNode expected, ListNode actual) {
    for (; expected != null; expected = expected.next, actual = actual.next) {
      if (actual == null) {
        throw new IllegalArgumentException("too few values");
      }
    }
    if (actual != null) {
      throw new IllegalArgumentException("too many values");
    }
  }
}
