package dev.assay.compiler.javac;

import dev.assay.language.Localized;

/** Ends work with javac for a reason that the user is told. */
public final class RefusedSourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Localized<String> reason;

  public RefusedSourceException(Localized<String> reason) {
    super(reason.en());
    this.reason = reason;
  }

  Localized<String> reason() {
    return reason;
  }
}
