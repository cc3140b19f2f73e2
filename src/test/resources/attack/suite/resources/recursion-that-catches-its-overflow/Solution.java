class Solution {
  int[] sorted(int[] numbers) {
    try {
      return sorted(numbers);
    } catch (StackOverflowError e) {
      return sorted(numbers);
    } finally {
      sorted(numbers);
    }
  }
}
