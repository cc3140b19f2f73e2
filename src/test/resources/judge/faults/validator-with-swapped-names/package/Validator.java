class Validator {
  static void validate(final int high, int low) {}
}
