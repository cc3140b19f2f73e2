class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    long low = 1;
    long high = n;
    while (low < high) {
      long middle = (low + high) / 2;
      if (isBadVersion((int) middle)) {
        high = middle;
      } else if (!isBadVersion((int) middle) && isBadVersion((int) middle + 1)) {
        return (int) middle + 1;
      } else if (!isBadVersion((int) middle) && !isBadVersion((int) middle + 1)) {
        low = middle + 1;
      }
    }
    return (int) low;
  }
}
