/**
 * A problem as values: everything that a problem package says, once it has been read.
 *
 * <p>{@code file} reads texts and reports findings with their places, {@code signature} knows types
 * and values, {@code folder} reads a whole package, {@code catalogue} keeps all problems live.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package dev.assay.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
