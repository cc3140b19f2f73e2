class Solution {
  Integer lastEven(int[] nums) {
    return null;
  }
}
