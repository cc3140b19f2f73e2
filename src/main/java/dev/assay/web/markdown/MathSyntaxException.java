package dev.assay.web.markdown;

/** A formula that can't be typeset. */
final class MathSyntaxException extends RuntimeException {

  MathSyntaxException(String message) {
    super(message);
  }
}
