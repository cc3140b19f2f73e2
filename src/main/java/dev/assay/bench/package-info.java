/**
 * The benchmark: measures how long a verdict takes and how much CPU time it costs.
 *
 * <p>In the same run it measures other ways to judge the same submissions, and the least that
 * judging could cost.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "problem",
      "problem :: file",
      "problem :: folder",
      "problem :: signature",
      "judge",
      "exchange",
      "compiler",
      "compiler :: entry",
      "sandbox",
      "worker"
    })
package dev.assay.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
