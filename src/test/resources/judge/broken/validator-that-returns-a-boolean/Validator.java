class Validator {

  static boolean validate(int n) { return n > 0; }
}
