/**
 * What Assay says to people, in each language that it speaks.
 *
 * <p>A {@link dev.assay.language.Localized} is the same content in each; {@link
 * dev.assay.language.Wording} takes sentences from the message bundles. Depends on no other
 * feature.
 */
@NullMarked
package dev.assay.language;

import org.jspecify.annotations.NullMarked;
