/**
 * Exports problem packages to zip files and imports them, in our own format and in that of Kattis.
 *
 * <p>{@link dev.assay.exchange.PackagesImport} reads a stranger's zip file or folder without
 * trusting it, and reads all of a package before anything of it is written to disk.
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
