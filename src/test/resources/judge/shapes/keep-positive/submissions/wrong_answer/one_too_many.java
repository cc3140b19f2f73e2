class Solution {
  int keep(int[] nums) {
    int k = 0;
    for (int num : nums) if (num > 0) nums[k++] = num;
    return Math.min(k + 1, nums.length);
  }
}
