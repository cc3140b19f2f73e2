class Solution {
  List<Integer> all(
      Iterator<ListNode> lists, List<Iterator<String>> words, Iterator<Integer>[] rows) {
    return List.of(lists.next().val);
  }
}
