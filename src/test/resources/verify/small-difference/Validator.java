class Validator {
  static void validate(int n) {
    if (n < 1 || n > 1000) {
      throw new IllegalArgumentException("n is out of range");
    }
  }
}
