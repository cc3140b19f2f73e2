class Validator {
  static void validate(int n) {
    if (m > 0) return;
    String s = n;
    undefined();
  }
}
