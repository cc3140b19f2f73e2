class Solution {
  private int sum;

  public int[] runningSum(int[] nums) {
    for (int i = 0; i < nums.length; i++) {
      nums[i] = sum += nums[i];
    }
    return nums;
  }
}
