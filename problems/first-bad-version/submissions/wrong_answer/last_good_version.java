class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int low = 0;
    int high = n;
    while (low < high) {
      int middle = high - (high - low) / 2;
      if (isBadVersion(middle)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }
}
