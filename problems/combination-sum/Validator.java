class Validator {
  static void validate(int[] candidates, int target) {
    require(
        candidates.length >= 1 && candidates.length <= 30,
        "candidates must have between 1 and 30 elements, but has " + candidates.length,
        "candidates 的元素个数必须在 1 到 30 之间，现有 " + candidates.length);
    require(
        target >= 1 && target <= 60,
        "target must be between 1 and 60, but is " + target,
        "target 必须在 1 到 60 之间，现为 " + target);
    boolean[] seen = new boolean[41];
    long[] ways = new long[target + 1];
    ways[0] = 1;
    for (int i = 0; i < candidates.length; i++) {
      int candidate = candidates[i];
      require(
          candidate >= 2 && candidate <= 40,
          "candidates[" + i + "] must be between 2 and 40, but is " + candidate,
          "candidates[" + i + "] 必须在 2 到 40 之间，现为 " + candidate);
      require(
          !seen[candidate],
          "candidates must be distinct, but has " + candidate + " twice",
          "candidates 的元素必须互不相同，但 " + candidate + " 出现了两次");
      seen[candidate] = true;
      for (int sum = candidate; sum <= target; sum++) {
        ways[sum] += ways[sum - candidate];
      }
    }
    require(
        ways[target] < 150,
        "candidates and target must allow fewer than 150 combinations, but allow " + ways[target],
        "candidates 与 target 的组合数必须少于 150，现有 " + ways[target]);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
