class Solution {
  public int maximumGap(int[] nums) {
    int gap = 0;
    for (int i = 1; i < nums.length; i++) {
      // Neighbours in the given order, not in the sorted one.
      gap = Math.max(gap, Math.abs(nums[i] - nums[i - 1]));
    }
    return gap;
  }
}
