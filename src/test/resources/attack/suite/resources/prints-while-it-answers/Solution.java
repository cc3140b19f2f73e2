import java.util.Arrays;

class Solution {
  int[] sorted(int[] numbers) throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      Thread.ofPlatform().start(Solution::print);
    }
    Thread.sleep(1);
    Arrays.sort(numbers);
    return numbers;
  }

  static void print() {
    for (int i = 1; i < 1000; i++) {
      System.out.print("x".repeat(i % 200));
    }
  }
}
