class Solution {
  public int[] runningSum(int[] nums) {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second", first);
    first.initCause(second);
    throw first;
  }
}
