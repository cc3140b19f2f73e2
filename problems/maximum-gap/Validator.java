class Validator {
  static void validate(int[] nums) {
    if (nums.length < 1 || nums.length > 100_000) {
      throw new IllegalArgumentException(
          "nums must have between 1 and 10^5 elements, but has "
              + nums.length
              + "\nnums 的元素个数必须在 1 到 10^5 之间，现有 "
              + nums.length);
    }
    for (int i = 0; i < nums.length; i++) {
      if (nums[i] < 0 || nums[i] > 1_000_000_000) {
        throw new IllegalArgumentException(
            "nums[" + i + "] must be between 0 and 10^9, but is " + nums[i]
                + "\nnums[" + i + "] 必须在 0 到 10^9 之间，现为 " + nums[i]);
      }
    }
  }
}
