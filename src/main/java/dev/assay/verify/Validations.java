package dev.assay.verify;

import dev.assay.judge.JudgeException;
import dev.assay.judge.engine.OutcomeWording;
import dev.assay.judge.engine.PackageCompiler;
import dev.assay.judge.engine.PackagePrograms;
import dev.assay.judge.engine.ProgramRunner;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds all cases of a problem against its validator. */
public final class Validations {

  private final PackageCompiler compiler;
  private final Sandbox sandbox;
  private final TestSuites suites;
  private final Slots slots;

  public Validations(PackageCompiler compiler, Sandbox sandbox, TestSuites suites, Slots slots) {
    this.compiler = compiler;
    this.sandbox = sandbox;
    this.suites = suites;
    this.slots = slots;
  }

  /**
   * Returns the reasons why cases are refused, by their numbers from 1; none without a validator.
   *
   * @throws JudgeException if the validator does not compile
   */
  public Map<Integer, String> refusals(Problem problem) {
    Optional<Executable> validator = compiler.validator(problem);
    return validator.isEmpty()
        ? Map.of()
        : slots.in(Slots.Line.RUNS, () -> refusals(problem, validator.get()));
  }

  private Map<Integer, String> refusals(Problem problem, Executable validator)
      throws InterruptedException {
    Map<Integer, String> refusals = new TreeMap<>();
    try (var bench = new ProgramRunner(sandbox, problem.limits(), validator)) {
      for (PreparedCase prepared : suites.of(problem).cases()) {
        Outcome outcome = bench.call(prepared.arguments(), PackagePrograms.ALLOWANCE.cpu());
        if (!(outcome instanceof Outcome.Answered)) {
          refusals.put(prepared.number(), OutcomeWording.describe(outcome).en());
        }
      }
    }
    return refusals;
  }
}
