class Validator {
  static void validate(int[] nums) {
    if (nums.length > 100_000) {
      throw new IllegalArgumentException(
          "nums must have at most 10^5 elements, but has "
              + nums.length
              + "\nnums 最多有 10^5 个元素，现有 "
              + nums.length);
    }
    for (int i = 0; i < nums.length; i++) {
      if (nums[i] < -1_000_000_000 || nums[i] > 1_000_000_000) {
        throw new IllegalArgumentException(
            "nums[" + i + "] must be between -10^9 and 10^9, but is " + nums[i]
                + "\nnums[" + i + "] 必须在 -10^9 到 10^9 之间，现为 " + nums[i]);
      }
    }
  }
}
