class Validator {
  static void validate(int n) {
    if (n < 0) throw new IllegalArgumentException();
    int left = 10 / n;
  }
}
