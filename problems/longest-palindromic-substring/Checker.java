class Checker {
  static boolean check(String s, String expected, String actual) {
    if (!s.contains(actual)) {
      throw new IllegalArgumentException("The answer is no part of s.\n答案不是 s 的子串。");
    }
    if (!new StringBuilder(actual).reverse().toString().equals(actual)) {
      throw new IllegalArgumentException("The answer is no palindrome.\n答案不是回文串。");
    }
    if (actual.length() < expected.length()) {
      throw new IllegalArgumentException(
          "The answer has length %1$d, but one of length %2$d exists.\n答案的长度为 %1$d，但存在长度为 %2$d 的答案。"
              .formatted(actual.length(), expected.length()));
    }
    return true;
  }
}
