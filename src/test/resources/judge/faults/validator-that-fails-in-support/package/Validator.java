class Validator {
  static void validate(int n) {
    Util.twice(n);
  }
}
