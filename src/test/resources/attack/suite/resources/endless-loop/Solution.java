class Solution {
  int[] sorted(int[] numbers) {
    while (true) {}
  }
}
