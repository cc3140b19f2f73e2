/**
 * Finds repairs of the errors that javac reports, for an editor to offer.
 *
 * <p>{@link dev.assay.compiler.fix.Repairs} finds those that need types, while a run of javac
 * lasts; {@link dev.assay.compiler.fix.SyntaxRepairs} those of a text that isn't Java, from the
 * text alone. A repair must do away with its error: where that isn't sure there is none.
 */
@NullMarked
package dev.assay.compiler.fix;

import org.jspecify.annotations.NullMarked;
