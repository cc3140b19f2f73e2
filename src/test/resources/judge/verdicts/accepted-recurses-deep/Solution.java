class Solution {
  public int[] runningSum(int[] nums) {
    add(nums, 1);
    return nums;
  }

  private void add(int[] nums, int i) {
    if (i < nums.length) {
      nums[i] += nums[i - 1];
      add(nums, i + 1);
    }
  }
}
