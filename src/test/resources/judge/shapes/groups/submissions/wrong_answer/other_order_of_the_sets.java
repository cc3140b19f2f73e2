class Solution {
  List<Set<Integer>> groups(int[] numbers) {
    Set<Integer> even = new HashSet<>(), odd = new HashSet<>();
    for (int number : numbers) (number % 2 == 0 ? even : odd).add(number);
    return List.of(odd, even);
  }
}
