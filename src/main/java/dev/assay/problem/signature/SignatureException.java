package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;

/** Says why the text of a signature or a type cannot be used, so that a person can act on it. */
public final class SignatureException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient Localized<String> reason;

  /** Refuses a text with the sentence that the message bundles have under {@code key}. */
  public SignatureException(String key, Object... arguments) {
    this(Wording.of(key, arguments));
  }

  private SignatureException(Localized<String> reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Returns why. */
  public Localized<String> reason() {
    return reason;
  }
}
