class Solution {
  public int[] runningSum(int[] nums) {
    while (true) System.out.println("and so on, and so on, and so on");
  }
}
