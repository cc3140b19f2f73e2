/** Keeps a visitor's own marks on problems: stars, notes, and days on which to come back. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.assay.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
