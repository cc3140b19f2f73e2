class Solution {
  TreeMap<String, Integer> count(String[] words) {
    TreeMap<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (String word : words) counts.merge(word, 1, Integer::sum);
    return counts;
  }
}
