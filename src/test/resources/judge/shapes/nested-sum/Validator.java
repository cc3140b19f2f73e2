class Validator {
  static void validate(List<NestedInteger> nestedList) {
    for (NestedInteger each : nestedList) {
      if (each.isInteger() && each.getInteger() < 0) {
        throw new IllegalArgumentException("no number may be negative");
      }
    }
  }
}
