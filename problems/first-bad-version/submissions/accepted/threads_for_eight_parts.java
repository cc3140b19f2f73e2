class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    long low = 1;
    long high = n;
    while (low < high) {
      long part = (high - low) / 8 + 1;
      boolean[] bad = new boolean[8];
      Thread[] threads = new Thread[8];
      for (int i = 0; i < threads.length; i++) {
        int number = i;
        long end = Math.min(high, low + (i + 1) * part - 1);
        threads[i] = new Thread(() -> bad[number] = isBadVersion((int) end));
        threads[i].start();
      }
      for (Thread thread : threads) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      int first = 0;
      while (!bad[first]) {
        first++;
      }
      high = Math.min(high, low + (first + 1) * part - 1);
      low += first * part;
    }
    return (int) low;
  }
}
