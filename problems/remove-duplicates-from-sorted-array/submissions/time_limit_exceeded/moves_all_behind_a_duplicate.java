class Solution {
  public int removeDuplicates(int[] nums) {
    int k = nums.length;
    for (int i = 1; i < k; ) {
      if (nums[i] != nums[i - 1]) {
        i++;
        continue;
      }
      for (int j = i + 1; j < k; j++) {
        nums[j - 1] = nums[j];
      }
      k--;
    }
    return k;
  }
}
