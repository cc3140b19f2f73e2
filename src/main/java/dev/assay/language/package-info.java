/**
 * The texts that people read, in each language that Assay speaks.
 *
 * <p>A {@link dev.assay.language.Localized} holds the same content in each language; {@link
 * dev.assay.language.Wording} reads sentences from the message bundles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.assay.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
