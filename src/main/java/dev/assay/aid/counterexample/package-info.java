/**
 * Finds the smallest input that a submission fails.
 *
 * <p>A {@code Search} first tries the {@code Pool} of the problem: some thousand small valid inputs
 * with the reference's answers, which {@code PoolMaker} draws by the types of the signature. What
 * it finds there, or else the case that failed, {@code Shrinker} makes smaller step by step. The
 * judge itself confirms the result. {@code SearchTurn} keeps a search within its time, and lets
 * others go first.
 */
@NullMarked
@NamedInterface("counterexample")
package dev.assay.aid.counterexample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
