class Validator {
  static void validate(int n, int pick) {
    if (pick < 1 || pick > n) throw new IllegalArgumentException("pick must be between 1 and n");
  }
}
