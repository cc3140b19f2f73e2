package dev.assay.web.markdown;

/** A text is beyond the budget of its rendering. */
final class TooMuchTextException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooMuchTextException(String message) {
    super(message);
  }
}
