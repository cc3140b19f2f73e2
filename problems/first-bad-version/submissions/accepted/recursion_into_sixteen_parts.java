class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    return (int) search(1, n);
  }

  private long search(long low, long high) {
    if (low == high) {
      return low;
    }
    long part = (high - low) / 16 + 1;
    long begin = low;
    for (long end = low + part - 1; end < high; end += part) {
      if (isBadVersion((int) end)) {
        return search(begin, end);
      }
      begin = end + 1;
    }
    return search(begin, high);
  }
}
