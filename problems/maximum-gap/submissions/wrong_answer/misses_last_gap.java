import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    Arrays.sort(nums);
    int gap = 0;
    // Stops one pair too early.
    for (int i = 0; i < nums.length - 2; i++) {
      gap = Math.max(gap, nums[i + 1] - nums[i]);
    }
    return gap;
  }
}
