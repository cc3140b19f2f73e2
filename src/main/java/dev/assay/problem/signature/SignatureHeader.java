package dev.assay.problem.signature;

import org.jspecify.annotations.Nullable;

/** The declaration in a signature's text, before the source of its answer is known. */
public sealed interface SignatureHeader permits MethodHeader, ClassHeader {

  /**
   * Completes the signature.
   *
   * @param answer the parameter that holds the answer; null or {@code return} for the return value
   * @param prefix whether only the first elements of that parameter are the answer, as many as the
   *     method returns
   * @throws SignatureException if the text has no such answer
   */
  Signature answeredBy(@Nullable String answer, boolean prefix);

  /** Completes the signature for Caller.java, whose calls have no answers to cases. */
  Signature called();
}
