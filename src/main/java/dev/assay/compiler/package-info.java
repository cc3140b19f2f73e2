/**
 * Compiles one submission in this JVM, in memory, within a budget.
 *
 * <p>{@link dev.assay.compiler.SourceCompiler} is the only way in; {@code CompileSteps} leads one
 * source through its runs of javac. The sub-packages depend only on those before them: {@code
 * javac} is the metered compiler, {@code source} the text and its offsets, {@code entry} the search
 * for the method to call; {@code complete}, {@code knowledge}, {@code lint} and {@code fix} serve
 * the editor, and {@code mutate} serves {@code verify}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package dev.assay.compiler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
