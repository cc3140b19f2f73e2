class Validator {
  static void validate(int[] nums1, int m, int[] nums2, int n) {
    between("m", m, 0);
    between("n", n, 0);
    between("m + n", m + n, 1);
    require(
        nums1.length == m + n,
        "nums1 must have m + n elements, but has " + nums1.length,
        "nums1 必须有 m + n 个元素，现有 " + nums1.length);
    require(
        nums2.length == n,
        "nums2 must have n elements, but has " + nums2.length,
        "nums2 必须有 n 个元素，现有 " + nums2.length);
    requireSorted("nums1", nums1, m);
    requireSorted("nums2", nums2, n);
    for (int i = m; i < m + n; i++) {
      require(
          nums1[i] == 0,
          "nums1[" + i + "] must be 0, because it is a placeholder",
          "nums1[" + i + "] 是占位元素，必须为 0");
    }
  }

  private static void between(String name, int value, int min) {
    require(
        value >= min && value <= 200_000,
        name + " must be between " + min + " and 2 * 10^5, but is " + value,
        name + " 必须在 " + min + " 到 2 * 10^5 之间，现为 " + value);
  }

  private static void requireSorted(String name, int[] values, int count) {
    for (int i = 0; i < count; i++) {
      require(
          values[i] >= -1_000_000_000 && values[i] <= 1_000_000_000,
          name + "[" + i + "] must be between -10^9 and 10^9, but is " + values[i],
          name + "[" + i + "] 必须在 -10^9 到 10^9 之间，现为 " + values[i]);
      require(
          i == 0 || values[i - 1] <= values[i],
          name + "[" + i + "] must not be smaller than the element before it",
          name + "[" + i + "] 不能小于它前面的元素");
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
