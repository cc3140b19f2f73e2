import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    if (nums.length < 2) {
      return 0;
    }
    int lo = Arrays.stream(nums).min().getAsInt();
    int hi = Arrays.stream(nums).max().getAsInt();
    // 0 when the range is smaller than the number of elements; then it divides by zero.
    int width = (hi - lo) / (nums.length - 1);
    int count = (hi - lo) / width + 1;
    int[] min = new int[count];
    int[] max = new int[count];
    Arrays.fill(min, Integer.MAX_VALUE);
    Arrays.fill(max, Integer.MIN_VALUE);
    for (int num : nums) {
      int bucket = (num - lo) / width;
      min[bucket] = Math.min(min[bucket], num);
      max[bucket] = Math.max(max[bucket], num);
    }
    int gap = 0;
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
