/**
 * Decides the verdict of each case of a submission.
 *
 * <p>A {@code CaseJudge} judges one submission: it calls the submission case by case through a
 * {@code SolutionRunner}, whose {@code ProgramRunner}s have the sessions in the sandbox, and asks
 * {@code AnswerChecks} about the answers. {@code TestSuites} prepares the cases of a problem.
 */
@NullMarked
@NamedInterface("engine")
package dev.assay.judge.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
