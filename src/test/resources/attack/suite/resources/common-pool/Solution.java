import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

class Solution {
  int[] sorted(int[] numbers) {
    while (true) {
      CompletableFuture.runAsync(() -> sorted(numbers));
      ForkJoinPool.commonPool().submit(() -> sorted(numbers)).join();
    }
  }
}
