class Validator {
  static void validate(String s) {
    require(
        s.length() >= 1 && s.length() <= 1_000,
        "s must have 1 to 1000 characters, but has " + s.length());
    for (char c : s.toCharArray()) {
      require(
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9',
          "s must consist of English letters and digits");
    }
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new IllegalArgumentException(reason);
    }
  }
}
