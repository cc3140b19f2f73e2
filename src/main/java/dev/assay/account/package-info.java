/** The people who use Assay: guests, known by a cookie. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.assay.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
