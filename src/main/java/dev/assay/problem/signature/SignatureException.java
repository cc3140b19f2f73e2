package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a signature or a type cannot be used; the reasons say what to do. */
public final class SignatureException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<Localized<String>> reasons;

  /** Refuses a text with the sentence under {@code key} in the message bundles. */
  public SignatureException(String key, Object... arguments) {
    this(List.of(Wording.of(key, arguments)));
  }

  SignatureException(List<Localized<String>> reasons) {
    super(reasons.stream().map(Localized::en).collect(Collectors.joining("; ")));
    this.reasons = List.copyOf(reasons);
  }

  /** Returns the reasons, each once, in the order of the text. */
  public List<Localized<String>> reasons() {
    return reasons;
  }
}
