class Validator {
  static void validate(int[] nums, int limit) {
    if (nums.length > 50) {
      throw new IllegalArgumentException("nums has more than 50 elements");
    }
  }
}
