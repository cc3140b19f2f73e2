class Solution {
  public int[] runningSum(int[] nums) {
    for (int i = 2; i < nums.length; i++) nums[i] += nums[i - 1];
    return nums;
  }
}
