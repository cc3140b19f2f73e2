/** The commands of the command line, which run without a web server. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "problem",
      "problem :: file",
      "problem :: folder",
      "problem :: signature",
      "judge",
      "verify",
      "exchange",
      "sandbox",
      "bench"
    })
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
