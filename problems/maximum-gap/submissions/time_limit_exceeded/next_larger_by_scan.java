class Solution {
  public int maximumGap(int[] nums) {
    int gap = 0;
    for (int num : nums) {
      int next = Integer.MAX_VALUE;
      for (int other : nums) {
        if (other > num && other < next) {
          next = other;
        }
      }
      if (next != Integer.MAX_VALUE) {
        gap = Math.max(gap, next - num);
      }
    }
    return gap;
  }
}
