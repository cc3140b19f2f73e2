package dev.assay.verify;

import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.TestCase;

/**
 * An input that the package's generator made, that its validator accepts, and that a right solution
 * fails.
 *
 * @param example the solution that fails: an accepted one, or the reference if it gives no answer
 * @param expected the reference's answer, or words for the lack of one
 * @param actual the solution's answer, or a description of its failure
 */
record Disagreement(
    ExampleSubmission example,
    TestCase.Generated generated,
    String input,
    String expected,
    String actual) {}
