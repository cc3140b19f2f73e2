package dev.assay.aid.counterexample;

import dev.assay.judge.engine.SolutionSteps;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.sandbox.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small valid inputs of one version of a problem with the reference's answers, and the programs
 * that tell which inputs are valid and what their answers are.
 *
 * @param validator null if the package has none; then only inputs of its own are known to be valid
 * @param cases the smallest first
 * @param bytes about how much memory it takes
 * @param isWhole whether there was time to make all of it, so that it may be kept
 */
record Pool(
    @Nullable Executable validator,
    SolutionSteps reference,
    List<PreparedCase> cases,
    long bytes,
    boolean isWhole) {}
