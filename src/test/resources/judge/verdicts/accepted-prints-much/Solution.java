class Solution {
  public int[] runningSum(int[] nums) {
    for (int i = 0; i < 1000; i++) System.out.println("a line of output");
    for (int i = 1; i < nums.length; i++) nums[i] += nums[i - 1];
    return nums;
  }
}
