class Validator {
  static void validate(int[] nums) {
    require(
        nums.length >= 1 && nums.length <= 200_000,
        "nums must have 1 to 2 * 10^5 elements, but has " + nums.length,
        "nums 的元素个数必须在 1 到 2 * 10^5 之间，现有 " + nums.length);
    for (int i = 0; i < nums.length; i++) {
      require(
          nums[i] >= -100 && nums[i] <= 100,
          "nums[" + i + "] must be between -100 and 100, but is " + nums[i],
          "nums[" + i + "] 必须在 -100 到 100 之间，现为 " + nums[i]);
      require(
          i == 0 || nums[i - 1] <= nums[i],
          "nums[" + i + "] must not be smaller than the element before it",
          "nums[" + i + "] 不能小于它前面的元素");
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
