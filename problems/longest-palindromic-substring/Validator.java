class Validator {
  static void validate(String s) {
    require(
        s.length() >= 1 && s.length() <= 5_000,
        "s must have 1 to 5000 characters, but has " + s.length(),
        "s 的长度必须在 1 到 5000 之间，现为 " + s.length());
    for (char c : s.toCharArray()) {
      require(
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9',
          "s must consist of English letters and digits",
          "s 只能由英文字母和数字组成");
    }
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
