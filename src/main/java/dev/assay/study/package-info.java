/** Keeps a visitor's own marks on problems (stars, notes, days to come back) and own lists. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.assay.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
