class Solution {
  public int countSmall(int[] nums, int limit) {
    int count = 0;
    for (int num : nums) {
      count += num < limit ? 1 : 0;
    }
    return Math.max(1, count);
  }
}
