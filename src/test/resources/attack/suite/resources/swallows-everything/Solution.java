class Solution {
  int[] sorted(int[] numbers) {
    while (true) {
      try {
        Thread.currentThread().interrupt();
        spin(numbers);
      } catch (Throwable ended) {
        continue;
      } finally {
        continue;
      }
    }
  }

  void spin(int[] numbers) throws InterruptedException {
    while (numbers != null) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Thread.onSpinWait();
    }
  }
}
