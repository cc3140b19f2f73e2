/**
 * How one case of a submission gets its verdict.
 *
 * <p>{@code TestSuites} prepares the cases of a problem, {@code CaseJudge} calls a submission case
 * by case through a {@code SolutionRunner}, and {@code AnswerChecks} compares the answers.
 */
@NullMarked
@NamedInterface("engine")
package dev.assay.judge.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
