package dev.assay.web.browser;

/** Solutions of the problem Maximum Gap. */
final class MaximumGap {

  static final String RIGHT =
      """
      class Solution {
          public int maximumGap(int[] nums) {
              Arrays.sort(nums);
              int gap = 0;
              for (int i = 1; i < nums.length; i++) {
                  gap = Math.max(gap, nums[i] - nums[i - 1]);
              }
              return gap;
          }
      }
      """;

  /** Fails the first case. */
  static final String WRONG = RIGHT.replace("int gap = 0;", "int gap = 7;");

  static final String BROKEN = RIGHT.replace("int gap = 0;", "int gap = \"\";");

  private MaximumGap() {}
}
