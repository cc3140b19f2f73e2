class Validator {
  static void validate(int[] nums1, int[] nums2) {
    validate("nums1", nums1);
    validate("nums2", nums2);
    require(
        nums1.length + nums2.length > 0,
        "nums1 and nums2 must not both be empty",
        "nums1 和 nums2 不能都为空");
  }

  private static void validate(String name, int[] nums) {
    require(
        nums.length <= 300_000,
        name + " must have at most 3 * 10^5 values, but has " + nums.length,
        name + " 最多有 3 * 10^5 个值，现有 " + nums.length + " 个");
    for (int i = 0; i < nums.length; i++) {
      String place = name + "[" + i + "]";
      require(
          nums[i] >= -1_000_000 && nums[i] <= 1_000_000,
          place + " must be between -10^6 and 10^6, but is " + nums[i],
          place + " 必须在 -10^6 到 10^6 之间，现为 " + nums[i]);
      require(
          i == 0 || nums[i - 1] <= nums[i],
          name + " must be sorted, but " + place + " is less than the value before it",
          name + " 必须按升序排列，但 " + place + " 小于前一个值");
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
