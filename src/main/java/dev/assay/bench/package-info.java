/**
 * The benchmark: how long a verdict takes and how much CPU time it costs, beside what other ways to
 * judge take for the same work in the same run, and beside the least that it could be.
 */
@NullMarked
package dev.assay.bench;

import org.jspecify.annotations.NullMarked;
