/** Stores submissions, queues them, and gives each exactly one judgement. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "problem",
      "problem :: catalogue",
      "judge",
      "compiler :: source",
      "account"
    })
package dev.assay.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
