class Caller {
  private static final int MOST_CALLS = 1000;

  static int find(int n, int bad) {
    VersionControl.begin(bad);
    int found = new Solution().firstBadVersion(n);
    if (VersionControl.calls() > MOST_CALLS) {
      throw new IllegalStateException(
          "isBadVersion was called %1$d times, more than %2$d.\n调用了 isBadVersion %1$d 次，超过 %2$d 次。"
              .formatted(VersionControl.calls(), MOST_CALLS));
    }
    return found;
  }
}
