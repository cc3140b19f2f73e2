/**
 * Decides what a submission is worth.
 *
 * <p>{@link dev.assay.judge.Judge} is the only door: it compiles, runs the cases in the sandbox and
 * checks the answers. Depends on problem, compiler, sandbox and the values of worker.
 */
@NullMarked
package dev.assay.judge;

import org.jspecify.annotations.NullMarked;
