class Solution {
  public int removeDuplicates(int[] nums) {
    int last = 0;
    for (int num : nums) {
      if (nums[last] != num) {
        nums[++last] = num;
      }
    }
    return last;
  }
}
