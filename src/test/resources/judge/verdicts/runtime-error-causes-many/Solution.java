class Solution {
  public int[] runningSum(int[] nums) {
    Exception thrown = new Exception("0");
    for (int i = 1; i <= 20; i++) thrown = new Exception("" + i, thrown);
    throw new IllegalStateException("last", thrown);
  }
}
