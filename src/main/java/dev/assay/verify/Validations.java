package dev.assay.verify;

import dev.assay.judge.JudgeException;
import dev.assay.judge.PackageException;
import dev.assay.judge.engine.InputValidator;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Sandbox;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks all cases of a problem with its validator. */
final class Validations {

  private final ProblemCompiler compiler;
  private final Sandbox sandbox;
  private final TestSuites suites;
  private final Slots slots;

  Validations(ProblemCompiler compiler, Sandbox sandbox, TestSuites suites, Slots slots) {
    this.compiler = compiler;
    this.sandbox = sandbox;
    this.suites = suites;
    this.slots = slots;
  }

  /**
   * Returns why cases don't pass the validator, as sentences by case number from 1; none without a
   * validator.
   *
   * @throws JudgeException if the validator does not compile
   */
  Map<Integer, String> refusals(Problem problem) {
    if (problem.code().validator() == null) {
      return Map.of();
    }
    return slots.in(
        Slots.Line.RUNS,
        () -> {
          Map<Integer, String> refusals = new TreeMap<>();
          try (var validator = new InputValidator(compiler, sandbox, problem)) {
            for (PreparedCase prepared : suites.of(problem).cases()) {
              refusal(validator, prepared)
                  .ifPresent(refusal -> refusals.put(prepared.number(), refusal));
            }
          }
          return refusals;
        });
  }

  private static Optional<String> refusal(InputValidator validator, PreparedCase prepared)
      throws InterruptedException {
    try {
      return validator
          .refusal(prepared.arguments())
          .map(reason -> "Validator.java refuses this case: " + reason.en());
    } catch (PackageException e) {
      return Optional.of(e.reason().en());
    }
  }
}
