class Solution {
  public int maximumGap(int[] nums) {
    for (int end = nums.length - 1; end > 0; end--) {
      for (int i = 0; i < end; i++) {
        if (nums[i] > nums[i + 1]) {
          int swapped = nums[i];
          nums[i] = nums[i + 1];
          nums[i + 1] = swapped;
        }
      }
    }
    int gap = 0;
    for (int i = 1; i < nums.length; i++) {
      gap = Math.max(gap, nums[i] - nums[i - 1]);
    }
    return gap;
  }
}
