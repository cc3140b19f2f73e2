package judge;

class Validator {
  static void validate(int n) {
    Util.check(n);
  }
}
