import java.util.concurrent.ThreadLocalRandom;

class Solution {
  public int[] runningSum(int[] nums) {
    String name = new String("java.util.secureRandomSeed");
    System.setProperty(name, "true");
    if (ThreadLocalRandom.current().nextInt(5) > 4) return null;
    for (int i = 1; i < nums.length; i++) nums[i] += nums[i - 1];
    return nums;
  }
}
