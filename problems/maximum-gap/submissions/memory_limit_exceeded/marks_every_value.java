class Solution {
  public int maximumGap(int[] nums) {
    int hi = 0;
    for (int num : nums) {
      hi = Math.max(hi, num);
    }
    // As long as the largest number, which may be 10^9.
    boolean[] present = new boolean[hi + 1];
    for (int num : nums) {
      present[num] = true;
    }
    int gap = 0;
    int previous = -1;
    for (int value = 0; value <= hi; value++) {
      if (present[value]) {
        if (previous >= 0) {
          gap = Math.max(gap, value - previous);
        }
        previous = value;
      }
    }
    return gap;
  }
}
