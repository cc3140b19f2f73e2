import java.util.Arrays;

class Solution {
  public int maximumGap(int[] nums) {
    String[] sorted = new String[nums.length];
    for (int i = 0; i < nums.length; i++) {
      sorted[i] = String.valueOf(nums[i]);
    }
    // "10" comes before "9".
    Arrays.sort(sorted);
    int gap = 0;
    for (int i = 1; i < sorted.length; i++) {
      gap = Math.max(gap, Integer.parseInt(sorted[i]) - Integer.parseInt(sorted[i - 1]));
    }
    return gap;
  }
}
