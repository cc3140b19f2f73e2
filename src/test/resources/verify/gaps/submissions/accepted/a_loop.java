class Solution {
  public int countSmall(int[] nums, int limit) {
    int count = 0;
    if (nums.length == 0) { // mutants: the loop does the same
      return 0;
    }
    for (int num : nums) {
      if (num < limit) {
        count++; // mutants: not needed
      }
    }
    return count;
  }
}
