class Validator {
  static void validate(int[] nums1, int m, int[] nums2, int n) {
    require(m >= 0 && m <= 200, "m must be between 0 and 200, but is " + m);
    require(n >= 0 && n <= 200, "n must be between 0 and 200, but is " + n);
    require(m + n >= 1 && m + n <= 200, "m + n must be between 1 and 200, but is " + (m + n));
    require(nums1.length == m + n, "nums1 must have m + n elements, but has " + nums1.length);
    require(nums2.length == n, "nums2 must have n elements, but has " + nums2.length);
    requireSorted("nums1", nums1, m);
    requireSorted("nums2", nums2, n);
    for (int i = m; i < m + n; i++) {
      require(nums1[i] == 0, "nums1[" + i + "] must be 0, because it is a placeholder");
    }
  }

  private static void requireSorted(String name, int[] values, int count) {
    for (int i = 0; i < count; i++) {
      require(
          values[i] >= -1_000_000_000 && values[i] <= 1_000_000_000,
          name + "[" + i + "] must be between -10^9 and 10^9, but is " + values[i]);
      require(
          i == 0 || values[i - 1] <= values[i],
          name + "[" + i + "] must not be smaller than the element before it");
    }
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
