class Validator {
  static void validate(String s) {
    require(
        s.length() >= 1 && s.length() <= 100_000,
        "s must have 1 to 10^5 characters, but has " + s.length(),
        "s 的长度必须在 1 到 10^5 之间，现为 " + s.length());
    for (char c : s.toCharArray()) {
      require("()[]{}".indexOf(c) >= 0, "s must consist of ()[]{}", "s 只能由 ()[]{} 组成");
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
