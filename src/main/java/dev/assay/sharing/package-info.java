/**
 * Shows accepted submissions to others, for as long as their owners and the site's operator want.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"judge", "submission"})
package dev.assay.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
