public class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int low = 1; // mutants: there is no version 0, and asking about it does no harm
    int high = n;
    while (low < high) {
      int middle = low + (high - low) / 2; // mutants: thirds lead there, too, with more calls
      if (isBadVersion(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
