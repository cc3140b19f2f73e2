package my.practice;

public class RunningSum {
  public static void main(String[] args) {
    System.out.println(new RunningSum().runningSum(new int[] {1}).length);
  }

  public int[] runningSum(int[] nums) {
    for (int i = 1; i < nums.length; i++) nums[i] += nums[i - 1];
    return nums;
  }
}
