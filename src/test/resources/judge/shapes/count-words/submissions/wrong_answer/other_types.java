class Solution {
  @SuppressWarnings({"unchecked", "rawtypes"})
  Map<String, Integer> count(String[] words) {
    Map counts = new HashMap();
    for (String word : words) counts.merge(word, 1L, (a, b) -> (long) a + (long) b);
    return counts;
  }
}
