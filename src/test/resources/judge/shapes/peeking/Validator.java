class Validator {
  static void validate(String[] operations, Object[][] arguments) {
    if (((List<?>) arguments[0][0]).isEmpty()) {
      throw new IllegalArgumentException("there must be a number");
    }
  }
}
