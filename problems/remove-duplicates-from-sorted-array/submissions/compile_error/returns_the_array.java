class Solution {
  public int[] removeDuplicates(int[] nums) {
    return Arrays.stream(nums).distinct().toArray();
  }
}
