package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;

/** The text of a signature or a type cannot be used; the reason says what to do. */
public final class SignatureException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient Localized<String> reason;

  /** Refuses a text with the sentence under {@code key} in the message bundles. */
  public SignatureException(String key, Object... arguments) {
    this(Wording.of(key, arguments));
  }

  private SignatureException(Localized<String> reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Returns the reason. */
  public Localized<String> reason() {
    return reason;
  }
}
