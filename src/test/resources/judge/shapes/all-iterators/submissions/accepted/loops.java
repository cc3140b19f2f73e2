class Solution {
  List<Integer> all(
      Iterator<ListNode> lists, List<Iterator<String>> words, Iterator<Integer>[] rows) {
    List<Integer> all = new ArrayList<>();
    while (lists.hasNext()) {
      ListNode head = lists.next();
      if (head != null) {
        all.add(head.val);
      }
    }
    for (Iterator<String> each : words) {
      each.forEachRemaining(word -> all.add(word.length()));
    }
    for (Iterator<Integer> each : rows) {
      each.forEachRemaining(all::add);
    }
    return all;
  }
}
