class Validator {
  static void validate(ListNode[] lists) {
    require(lists.length <= 10_000, "lists must have at most 10^4 elements");
    int all = 0;
    for (int i = 0; i < lists.length; i++) {
      int count = 0;
      for (ListNode node = lists[i]; node != null; node = node.next) {
        count++;
        require(
            node.val >= -10_000 && node.val <= 10_000,
            "the values of lists[" + i + "] must be between -10^4 and 10^4");
        require(
            node.next == null || node.val <= node.next.val,
            "lists[" + i + "] must be sorted in ascending order");
      }
      require(count <= 500, "lists[" + i + "] must have at most 500 nodes");
      all += count;
    }
    require(all <= 10_000, "the lists must have at most 10^4 nodes together, but have " + all);
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
