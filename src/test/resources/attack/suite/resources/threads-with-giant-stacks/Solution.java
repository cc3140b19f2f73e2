class Solution {
  int depth;

  int[] sorted(int[] numbers) throws InterruptedException {
    Thread[] threads = new Thread[16];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(null, this::dive, "diver", 1L << 30);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return numbers;
  }

  void dive() {
    try {
      deeper(1, 2, 3, 4);
    } catch (StackOverflowError again) {
      dive();
    }
  }

  long deeper(long a, long b, long c, long d) {
    depth++;
    return deeper(b, c, d, a) + deeper(a, b, c, d);
  }
}
