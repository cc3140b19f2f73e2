import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    Arrays.sort(nums);
    long gap = 0;
    for (int i = 1; i < nums.length; i++) {
      gap = Math.max(gap, (long) nums[i] - nums[i - 1]);
    }
    return gap;
  }
}
