/**
 * Compiles one submission in this JVM, in memory, within a budget.
 *
 * <p>{@link dev.assay.compiler.SourceCompiler} is the only door. {@code CompileSteps} leads one
 * source through as many runs of javac as it takes: {@code source} holds the text and its offsets,
 * {@code javac} the metered compiler, {@code entry} finds the method to call, {@code complete} and
 * {@code mutate} serve the editor and {@code verify}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package dev.assay.compiler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
