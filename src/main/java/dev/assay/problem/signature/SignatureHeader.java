package dev.assay.problem.signature;

import org.jspecify.annotations.Nullable;

/** What a signature's text declares, before it is known where the answer comes from. */
public sealed interface SignatureHeader permits MethodHeader, ClassHeader {

  /**
   * Completes the signature.
   *
   * @param answer the parameter that holds the answer; null or {@code return} for what is returned
   * @param prefix whether only the first elements of that parameter are the answer, as many as the
   *     method returns
   * @throws SignatureException if the text has no such answer
   */
  Signature answeredBy(@Nullable String answer, boolean prefix);

  /** Completes the signature of what Caller.java calls; its answers are no answers to cases. */
  Signature called();
}
