/**
 * Problem packages: the folders that authors write, read into values.
 *
 * <p>A {@link dev.assay.problem.ProblemCatalogue} offers the {@link dev.assay.problem.Problem}s
 * that could be loaded and the faults of those that could not. Depends on language alone.
 */
@NullMarked
package dev.assay.problem;

import org.jspecify.annotations.NullMarked;
