import java.util.concurrent.locks.LockSupport;

class Solution {
  int[] sorted(int[] numbers) {
    while (true) {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException goOn) {
        LockSupport.parkUntil(Long.MAX_VALUE);
      }
    }
  }
}
