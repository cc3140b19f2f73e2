class Validator {
  static void validate(int[] candidates, int target) {
    require(
        candidates.length >= 1 && candidates.length <= 100,
        "candidates must have between 1 and 100 elements, but has " + candidates.length,
        "candidates 的元素个数必须在 1 到 100 之间，现有 " + candidates.length);
    require(
        target >= 1 && target <= 30,
        "target must be between 1 and 30, but is " + target,
        "target 必须在 1 到 30 之间，现为 " + target);
    for (int i = 0; i < candidates.length; i++) {
      require(
          candidates[i] >= 1 && candidates[i] <= 50,
          "candidates[" + i + "] must be between 1 and 50, but is " + candidates[i],
          "candidates[" + i + "] 必须在 1 到 50 之间，现为 " + candidates[i]);
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
