class Solution {
  public int[] runningSum(int[] nums) {
    return runningSum(nums);
  }
}
