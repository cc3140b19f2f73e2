class Validator {
  static void validate(ListNode[] lists) {
    require(
        lists.length <= 50_000,
        "lists must have at most 5 * 10^4 elements",
        "lists 最多有 5 * 10^4 个元素");
    int all = 0;
    for (int i = 0; i < lists.length; i++) {
      int count = 0;
      for (ListNode node = lists[i]; node != null; node = node.next) {
        count++;
        require(
            node.val >= -10_000 && node.val <= 10_000,
            "the values of lists[" + i + "] must be between -10^4 and 10^4",
            "lists[" + i + "] 的值必须在 -10^4 到 10^4 之间");
        require(
            node.next == null || node.val <= node.next.val,
            "lists[" + i + "] must be sorted in ascending order",
            "lists[" + i + "] 必须按升序排列");
      }
      require(
          count <= 500,
          "lists[" + i + "] must have at most 500 nodes",
          "lists[" + i + "] 最多有 500 个节点");
      all += count;
    }
    require(
        all <= 50_000,
        "the lists must have at most 5 * 10^4 nodes together, but have " + all,
        "所有链表合计最多有 5 * 10^4 个节点，现有 " + all);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
