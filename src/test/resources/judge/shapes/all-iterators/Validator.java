class Validator {
  static void validate(
      Iterator<ListNode> lists, List<Iterator<String>> words, Iterator<Integer>[] rows) {
    if (!lists.hasNext()) {
      throw new IllegalArgumentException("there must be a list");
    }
  }
}
