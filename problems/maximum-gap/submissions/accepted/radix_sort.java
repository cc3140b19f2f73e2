class Solution {
  public int maximumGap(int[] nums) {
    int[] sorted = nums.clone();
    int[] buffer = new int[nums.length];
    for (long place = 1; place <= 1_000_000_000L; place *= 10) {
      int[] end = new int[10];
      for (int num : sorted) {
        end[(int) (num / place % 10)]++;
      }
      for (int digit = 1; digit < 10; digit++) {
        end[digit] += end[digit - 1];
      }
      for (int i = sorted.length - 1; i >= 0; i--) {
        buffer[--end[(int) (sorted[i] / place % 10)]] = sorted[i];
      }
      int[] swapped = sorted;
      sorted = buffer;
      buffer = swapped;
    }
    int gap = 0;
    for (int i = 1; i < sorted.length; i++) {
      gap = Math.max(gap, sorted[i] - sorted[i - 1]);
    }
    return gap;
  }
}
