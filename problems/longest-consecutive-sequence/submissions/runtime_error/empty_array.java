import java.util.Arrays;

class Solution {
  public int longestConsecutive(int[] nums) {
    Arrays.sort(nums);
    int longest = 1;
    int length = 1;
    // There is no first number in an empty array.
    int previous = nums[0];
    for (int num : nums) {
      if (num == previous + 1) {
        length++;
      } else if (num != previous) {
        length = 1;
      }
      longest = Math.max(longest, length);
      previous = num;
    }
    return longest;
  }
}
