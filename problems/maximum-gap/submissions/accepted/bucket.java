import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    int lo = Integer.MAX_VALUE;
    int hi = Integer.MIN_VALUE;
    for (int num : nums) {
      lo = Math.min(lo, num);
      hi = Math.max(hi, num);
    }
    if (lo == hi) {
      return 0;
    }
    int width = Math.max(1, (hi - lo) / (nums.length - 1)); // mutants: narrower buckets do, too
    int count = (hi - lo) / width + 1; // mutants: one bucket more stays empty
    int[] min = new int[count];
    int[] max = new int[count];
    Arrays.fill(min, Integer.MAX_VALUE);
    Arrays.fill(max, Integer.MIN_VALUE); // mutants: no number is negative
    for (int num : nums) {
      int bucket = (num - lo) / width;
      min[bucket] = Math.min(min[bucket], num);
      max[bucket] = Math.max(max[bucket], num);
    }
    int gap = 0; // mutants: there is a gap of at least 1
    int previous = lo;
    for (int bucket = 0; bucket < count; bucket++) {
      if (min[bucket] <= max[bucket]) {
        gap = Math.max(gap, min[bucket] - previous);
        previous = max[bucket];
      }
    }
    return gap;
  }
}
