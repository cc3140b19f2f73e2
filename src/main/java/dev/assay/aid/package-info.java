/**
 * Aids that turn a verdict into understanding. They use the judge's own programs and workers, wait
 * behind submissions, and decide no verdict.
 *
 * <p>{@code counterexample} finds the smallest input that a submission fails, {@code trace} tells
 * line by line what code does. {@link dev.assay.aid.KeptAids} keeps what an aid has found for a
 * submission.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "problem",
      "problem :: signature",
      "compiler",
      "compiler :: source",
      "compiler :: trace",
      "judge",
      "judge :: engine",
      "sandbox",
      "worker",
      "submission"
    })
package dev.assay.aid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
