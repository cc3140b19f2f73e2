import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    int n = nums.length;
    int lo = Arrays.stream(nums).min().getAsInt();
    int hi = Arrays.stream(nums).max().getAsInt();
    if (lo == hi) {
      return 0;
    }
    int[] min = new int[n];
    int[] max = new int[n];
    Arrays.fill(min, Integer.MAX_VALUE);
    Arrays.fill(max, Integer.MIN_VALUE);
    for (int num : nums) {
      // The product needs a long.
      int bucket = (num - lo) * (n - 1) / (hi - lo);
      min[bucket] = Math.min(min[bucket], num);
      max[bucket] = Math.max(max[bucket], num);
    }
    int gap = 0;
    int previous = lo;
    for (int bucket = 0; bucket < n; bucket++) {
      if (min[bucket] <= max[bucket]) {
        gap = Math.max(gap, min[bucket] - previous);
        previous = max[bucket];
      }
    }
    return gap;
  }
}
