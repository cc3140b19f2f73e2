class Solution {
  public int longestConsecutive(int[] nums) {
    int longest = 0;
    for (int num : nums) {
      if (!contains(nums, num - 1)) {
        int end = num + 1;
        while (contains(nums, end)) {
          end++;
        }
        longest = Math.max(longest, end - num);
      }
    }
    return longest;
  }

  private boolean contains(int[] nums, int wanted) {
    for (int num : nums) {
      if (num == wanted) {
        return true;
      }
    }
    return false;
  }
}
