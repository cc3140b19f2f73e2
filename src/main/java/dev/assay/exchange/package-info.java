/**
 * Packs problem packages into zip files and unpacks them, ours and those of the Kattis format.
 *
 * <p>{@link dev.assay.exchange.Archive} reads a stranger's zip file without believing it; nothing
 * of it reaches a disk before it has been read whole.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "problem",
      "problem :: file",
      "problem :: folder",
      "problem :: signature",
      "judge"
    })
package dev.assay.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
