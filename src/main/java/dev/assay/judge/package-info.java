/**
 * Decides the verdict of a submission.
 *
 * <p>{@link dev.assay.judge.Judge} is the only way in: it compiles, runs the cases in the sandbox
 * and checks the answers; {@code engine} holds the machinery behind it, which only {@code verify}
 * may use, too.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "problem",
      "problem :: file",
      "problem :: signature",
      "problem :: catalogue",
      "compiler",
      "compiler :: source",
      "compiler :: entry",
      "compiler :: mutate",
      "compiler :: trace",
      "sandbox",
      "worker"
    })
package dev.assay.judge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
