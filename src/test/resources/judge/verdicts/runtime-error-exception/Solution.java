class Solution {
  public int[] runningSum(int[] nums) {
    return new int[] {nums[nums.length]};
  }
}
