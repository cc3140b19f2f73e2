/**
 * Verifies problem packages as a careful problem author would.
 *
 * <p>{@link dev.assay.verify.Verification} checks folders: examples must get their verdicts, limits
 * keep a margin, validators accept all cases, other right solutions agree with the reference, also
 * on the small inputs of counterexamples, and every mutant of the reference fails a case.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "aid :: counterexample",
      "problem",
      "problem :: file",
      "problem :: folder",
      "problem :: signature",
      "compiler",
      "compiler :: mutate",
      "compiler :: source",
      "judge",
      "judge :: engine",
      "sandbox",
      "worker"
    })
package dev.assay.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
