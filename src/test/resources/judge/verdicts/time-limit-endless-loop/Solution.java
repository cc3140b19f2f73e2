class Solution {
  public int[] runningSum(int[] nums) {
    while (true) {
      try {
        while (nums != null) {}
      } catch (Throwable t) {
        // goes on
      }
    }
  }
}
