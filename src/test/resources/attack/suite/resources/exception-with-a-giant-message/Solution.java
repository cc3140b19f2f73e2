class Solution {
  int[] sorted(int[] numbers) {
    throw new IllegalStateException("much ".repeat(12_000_000));
  }
}
