package dev.assay.verify;

import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.TestCase;

/**
 * An input that the package's generator made and its validator let pass, and that a right solution
 * fails.
 *
 * @param example whose answer it is: an accepted one, or the reference if that has none at all
 * @param expected the reference's answer, or what it did instead
 * @param actual the answer, or what the solution did instead
 */
public record Disagreement(
    ExampleSubmission example,
    TestCase.Generated generated,
    String input,
    String expected,
    String actual) {}
