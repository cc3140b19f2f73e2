class Solution {
  public int[] runningSum(int[] nums) {
    return new int[1 << 20];
  }
}
