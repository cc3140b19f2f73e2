import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Solution {
  public int[] runningSum(int[] nums) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      return pool.submit(() -> sums(nums)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new RuntimeException(e);
    } finally {
      pool.shutdown();
    }
  }

  private int[] sums(int[] nums) {
    return new int[] {nums[nums.length]};
  }
}
