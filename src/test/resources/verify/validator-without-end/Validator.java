class Validator {
  static void validate(int n) {
    if (n > 3) {
      throw new IllegalArgumentException("n is too large"
    }
  }
}
