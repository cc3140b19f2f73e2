class Solution {
  public int removeDuplicates(int[] nums) {
    int k = 1;
    for (int i = 1; i < nums.length; i++) {
      k += nums[i] != nums[i - 1] ? 1 : 0;
    }
    return k;
  }
}
