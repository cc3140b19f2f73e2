class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int middle = halved(n);
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                for (int version = 1; version <= Math.min(n, 12_000); version++) {
                  isBadVersion(version);
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return middle;
  }

  private int halved(int n) {
    int low = 1;
    int high = n;
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (isBadVersion(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
