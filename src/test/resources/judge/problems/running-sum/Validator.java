class Validator {
  static void validate(int[] nums) {
    if (nums.length > 100_000) {
      throw new IllegalArgumentException("nums: at most 10^5 numbers are allowed");
    }
  }
}
