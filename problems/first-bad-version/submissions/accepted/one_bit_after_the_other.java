class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    long lastGood = 0;
    for (int bit = 30; bit >= 0; bit--) {
      long candidate = lastGood + (1L << bit);
      if (candidate <= n && !isBadVersion((int) candidate)) {
        lastGood = candidate;
      }
    }
    return (int) lastGood + 1;
  }
}
