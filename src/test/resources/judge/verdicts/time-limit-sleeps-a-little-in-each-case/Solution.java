class Solution {
  public int[] runningSum(int[] nums) {
    try {
      Thread.sleep(900);
    } catch (InterruptedException e) {
      // goes on
    }
    for (int i = 1; i < nums.length; i++) {
      nums[i] += nums[i - 1];
    }
    return nums;
  }
}
