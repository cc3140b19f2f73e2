class Solution {
  public int[] runningSum(int[] nums) {
    for (int i = 0; i < 30_000; i++) System.out.println("sum " + i + " 和");
    System.out.println("about to fail");
    return new int[] {nums[nums.length]};
  }
}
