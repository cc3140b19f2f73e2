/**
 * Compiles one submission in this JVM, in memory, within a budget.
 *
 * <p>{@link dev.assay.compiler.SourceCompiler} is the only door. Depends on language alone.
 */
@NullMarked
package dev.assay.compiler;

import org.jspecify.annotations.NullMarked;
