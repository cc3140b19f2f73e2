class Validator {
  static void validate(String[] operations, Object[][] arguments) {
    if (((int[]) arguments[0][0]).length == 0) {
      throw new IllegalArgumentException("vectors must not be empty");
    }
  }
}
