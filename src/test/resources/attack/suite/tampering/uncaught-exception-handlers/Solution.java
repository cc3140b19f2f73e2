import java.util.Arrays;

class Solution {
  int[] sorted(int[] numbers) throws Exception {
    Thread.UncaughtExceptionHandler hostile = (thread, thrown) -> {
      throw new IllegalStateException(thrown);
    };
    Thread.setDefaultUncaughtExceptionHandler(hostile);
    Thread.currentThread().setUncaughtExceptionHandler(hostile);
    for (int i = 0; i < 20; i++) {
      Thread thread = new Thread(() -> {
        throw new StackOverflowError();
      });
      thread.setUncaughtExceptionHandler(hostile);
      thread.start();
      thread.join();
    }
    Arrays.sort(numbers);
    return numbers;
  }
}
