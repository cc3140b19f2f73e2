class Solution {
  public int removeDuplicates(int[] nums) {
    int k = 0;
    int last = 0;
    for (int num : nums) {
      // Nothing came before the first number, not even 0.
      if (num != last) {
        nums[k++] = num;
        last = num;
      }
    }
    return k;
  }
}
