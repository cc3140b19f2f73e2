class Validator {
  static void validate(String[] operations, Object[][] arguments) {
    for (int i = 1; i < operations.length; i++) {
      if (operations[i].equals("put") && (int) arguments[i][0] < 0) {
        throw new IllegalArgumentException("value must not be negative");
      }
    }
  }
}
