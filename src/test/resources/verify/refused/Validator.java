class Validator {
  static void validate(int n) {
    if (n % 2 != 0) {
      throw new IllegalArgumentException("n is odd");
    }
  }
}
