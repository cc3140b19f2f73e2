class Solution {
  Integer lastEven(int[] nums) {
    int last = 0;
    for (int num : nums) {
      last = num % 2 == 0 ? num : last;
    }
    return last;
  }
}
