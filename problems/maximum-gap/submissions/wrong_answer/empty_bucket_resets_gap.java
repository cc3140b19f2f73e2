import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    int lo = Arrays.stream(nums).min().getAsInt();
    int hi = Arrays.stream(nums).max().getAsInt();
    if (lo == hi) {
      return 0;
    }
    int width = Math.max(1, (hi - lo) / (nums.length - 1));
    int count = (hi - lo) / width + 1;
    int[] min = new int[count];
    int[] max = new int[count];
    Arrays.fill(min, -1);
    Arrays.fill(max, -1);
    for (int num : nums) {
      int bucket = (num - lo) / width;
      min[bucket] = min[bucket] < 0 ? num : Math.min(min[bucket], num);
      max[bucket] = Math.max(max[bucket], num);
    }
    int gap = 0;
    for (int bucket = 1; bucket < count; bucket++) {
      // Looks only at buckets side by side, although a gap may span empty ones.
      if (min[bucket] >= 0 && max[bucket - 1] >= 0) {
        gap = Math.max(gap, min[bucket] - max[bucket - 1]);
      }
    }
    return gap;
  }
}
