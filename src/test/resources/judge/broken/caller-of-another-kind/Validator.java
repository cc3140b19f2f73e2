class Validator {
  static void validate(String n) {}
}
