/** The accounts of the people who use Assay: guests, recognized by a cookie. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.assay.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
