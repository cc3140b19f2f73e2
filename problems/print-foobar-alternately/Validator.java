class Validator {
  static void validate(int n) {
    if (n < 1 || n > 1000) {
      throw new IllegalArgumentException(
          "n must be between 1 and 1000, but is %1$d\nn 必须在 1 到 1000 之间，现为 %1$d".formatted(n));
    }
  }
}
