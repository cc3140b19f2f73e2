class Solution {
  public int maximumGap(int[] nums) {
    for (int i = 1; i < nums.length; i++) {
      int num = nums[i];
      int j = i;
      while (j > 0 && nums[j - 1] > num) {
        nums[j] = nums[j - 1];
        j--;
      }
      nums[j] = num;
    }
    int gap = 0;
    for (int i = 1; i < nums.length; i++) {
      gap = Math.max(gap, nums[i] - nums[i - 1]);
    }
    return gap;
  }
}
