class Validator {
  static void validate(int[] candidates, int target) {
    require(
        candidates.length >= 1 && candidates.length <= 100,
        "candidates must have between 1 and 100 elements, but has " + candidates.length);
    require(target >= 1 && target <= 30, "target must be between 1 and 30, but is " + target);
    for (int i = 0; i < candidates.length; i++) {
      require(
          candidates[i] >= 1 && candidates[i] <= 50,
          "candidates[" + i + "] must be between 1 and 50, but is " + candidates[i]);
    }
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
