class Solution {
  String repeated(List<String> words) {
    Set<String> seen = new HashSet<>();
    for (String word : words) {
      if (!seen.add(word)) {
        return word;
      }
    }
    return null;
  }
}
