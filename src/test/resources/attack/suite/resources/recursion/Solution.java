class Solution {
  int[] sorted(int[] numbers) {
    return sorted(sorted(numbers.clone()));
  }
}
