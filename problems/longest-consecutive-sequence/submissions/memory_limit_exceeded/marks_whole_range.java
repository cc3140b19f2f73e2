class Solution {
  public int longestConsecutive(int[] nums) {
    if (nums.length == 0) {
      return 0;
    }
    int min = nums[0];
    int max = nums[0];
    for (int num : nums) {
      min = Math.min(min, num);
      max = Math.max(max, num);
    }
    // May need two billion elements.
    boolean[] present = new boolean[max - min + 1];
    for (int num : nums) {
      present[num - min] = true;
    }
    int longest = 0;
    int length = 0;
    for (boolean here : present) {
      length = here ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
