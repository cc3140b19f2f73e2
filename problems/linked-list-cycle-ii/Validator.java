class Validator {
  static void validate(int[] head, int pos) {
    require(
        head.length <= 100_000,
        "head must have at most 10^5 values, but has " + head.length,
        "head 最多有 10^5 个值，现有 " + head.length + " 个");
    for (int value : head) {
      require(
          value >= -100_000 && value <= 100_000,
          "the values of head must be between -10^5 and 10^5, but one is " + value,
          "head 中的值必须在 -10^5 到 10^5 之间，现有 " + value);
    }
    require(
        pos >= -1 && pos < head.length,
        "pos must be -1 or an index of head, which has " + head.length + " values, but is " + pos,
        "pos 必须是 -1 或 head 的下标（head 有 " + head.length + " 个值），现为 " + pos);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
