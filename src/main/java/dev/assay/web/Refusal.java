package dev.assay.web;

import org.springframework.http.HttpStatus;

/** Says that a request can't be served, in words from the message bundles. */
class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final String code;
  private final transient Object[] arguments;

  /**
   * @param code of the message, without its prefix {@code error.}
   */
  Refusal(HttpStatus status, String code, Object... arguments) {
    super(status + " " + code, null, false, false);
    this.status = status;
    this.code = code;
    this.arguments = arguments;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  Object[] arguments() {
    return arguments;
  }
}
