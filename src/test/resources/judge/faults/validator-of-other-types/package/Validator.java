/** Has validate(long n) in its comment. */
class Validator {

  static void validate(int[] n) {}
}
