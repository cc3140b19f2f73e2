class Validator {
  static void validate(int[] nums) {
    require(
        nums.length >= 1 && nums.length <= 30_000,
        "nums must have 1 to 3 * 10^4 elements, but has " + nums.length);
    for (int i = 0; i < nums.length; i++) {
      require(
          nums[i] >= -100 && nums[i] <= 100,
          "nums[" + i + "] must be between -100 and 100, but is " + nums[i]);
      require(
          i == 0 || nums[i - 1] <= nums[i],
          "nums[" + i + "] must not be smaller than the element before it");
    }
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
