import java.util.concurrent.CompletableFuture;

class Solution {
  public int[] runningSum(int[] nums) {
    return CompletableFuture.supplyAsync(() -> sums(nums)).thenApply(sums -> sums.clone()).join();
  }

  private int[] sums(int[] nums) {
    throw new IllegalStateException("no sums");
  }
}
