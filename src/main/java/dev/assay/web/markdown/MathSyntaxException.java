package dev.assay.web.markdown;

/** Says that a formula has a part that we can't set. */
final class MathSyntaxException extends RuntimeException {

  MathSyntaxException(String message) {
    super(message);
  }
}
