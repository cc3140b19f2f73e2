class Solution {
  Integer lastEven(int[] nums) {
    for (int i = nums.length - 1; i >= 0; i--) {
      if (nums[i] % 2 == 0) {
        return nums[i];
      }
    }
    return null;
  }
}
