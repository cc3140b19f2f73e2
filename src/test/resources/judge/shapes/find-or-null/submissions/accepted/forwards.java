class Solution {
  Integer lastEven(int[] nums) {
    Integer last = null;
    for (int num : nums) {
      last = num % 2 == 0 ? (Integer) num : last;
    }
    return last;
  }
}
