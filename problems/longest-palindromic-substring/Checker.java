class Checker {
  static boolean check(String s, String expected, String actual) {
    if (!s.contains(actual)) {
      throw new IllegalArgumentException("The answer is no part of s.");
    }
    if (!new StringBuilder(actual).reverse().toString().equals(actual)) {
      throw new IllegalArgumentException("The answer is no palindrome.");
    }
    if (actual.length() < expected.length()) {
      throw new IllegalArgumentException(
          "The answer has length " + actual.length() + ", but one of length "
              + expected.length() + " exists.");
    }
    return true;
  }
}
