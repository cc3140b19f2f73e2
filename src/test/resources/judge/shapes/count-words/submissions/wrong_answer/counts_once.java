class Solution {
  Map<String, Integer> count(String[] words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) counts.put(word, 1);
    return counts;
  }
}
