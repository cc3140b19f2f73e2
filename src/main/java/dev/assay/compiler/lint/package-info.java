/**
 * Warns about code that compiles and hardly means what its author has in mind.
 *
 * <p>{@link dev.assay.compiler.lint.Lint} goes through the trees once and asks each {@code Rule}
 * about each of them. A rule would rather miss a slip than blame right code: warnings that are
 * often wrong are not read.
 */
@NullMarked
package dev.assay.compiler.lint;

import org.jspecify.annotations.NullMarked;
