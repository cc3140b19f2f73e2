package dev.assay;

/** Says in one sentence why the server can't start, and what to do. */
final class StartException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StartException(String message) {
    super(message);
  }
}
