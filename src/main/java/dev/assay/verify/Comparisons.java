package dev.assay.verify;

import dev.assay.judge.JudgeException;
import dev.assay.judge.engine.AnswerChecks;
import dev.assay.judge.engine.CaseResult;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.OutcomeWording;
import dev.assay.judge.engine.PackagePrograms;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunner;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.SolutionSteps;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase.Generated;
import dev.assay.problem.signature.Notation;
import dev.assay.problem.signature.Signature;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the reference with other right solutions on generated inputs, of which the author may
 * not have thought. Most of them are small: there, two different ideas differ soonest.
 *
 * <p>All programs have one author, so one worker calls several of them in turn.
 */
final class Comparisons {

  private static final int LARGEST_SMALL_SIZE = 10;
  private static final int SEEDS = 3;
  private static final List<Integer> MIDDLE_SIZES = List.of(30, 100);

  /** Long for a small input, and short enough for a generator that never ends at some size. */
  private static final Duration TIME_TO_GENERATE = Duration.ofSeconds(1);

  private final ProblemCompiler compiler;
  private final SolutionRunners runners;
  private final CustomChecks customChecks;
  private final Slots slots;

  Comparisons(
      ProblemCompiler compiler, SolutionRunners runners, CustomChecks customChecks, Slots slots) {
    this.compiler = compiler;
    this.runners = runners;
    this.customChecks = customChecks;
    this.slots = slots;
  }

  /**
   * The result of a comparison.
   *
   * @param inputs number of inputs; 0 if the generator made no valid one
   * @param disagreements the first of each solution
   */
  record Result(int inputs, List<Disagreement> disagreements) {}

  private record Input(Generated generated, List<Object> arguments) {}

  /** An input with the reference's answer. */
  private record Answered(Input input, PreparedCase prepared) {}

  /**
   * Compares the reference with each of {@code others}.
   *
   * @param others accepted ones
   * @throws JudgeException if the problem has no generator, or its code does not compile
   */
  Result compare(Problem problem, List<ExampleSubmission> others) {
    return slots.in(Slots.Line.RUNS, () -> compareInSlot(problem, others));
  }

  private Result compareInSlot(Problem problem, List<ExampleSubmission> others)
      throws InterruptedException {
    Executable generator =
        compiler
            .generator(problem)
            .orElseThrow(() -> new JudgeException("Generator.java is missing."));
    List<Input> inputs;
    try (var runner = runners.open(problem.limits(), SolutionSteps.of(generator))) {
      inputs = valid(problem, generated(problem, runner), runner);
    }
    List<Disagreement> disagreements = new ArrayList<>();
    var reference = runners.steps(problem, problem.reference());
    try (var runner = runners.open(problem.limits(), reference);
        var checks = new AnswerChecks(problem, customChecks)) {
      List<Answered> answered = answered(problem, inputs, runner, disagreements);
      for (ExampleSubmission other : others) {
        runner.load(runners.steps(problem, other));
        compare(problem, other, answered, runner, checks).ifPresent(disagreements::add);
      }
    }
    return new Result(inputs.size(), disagreements);
  }

  private static List<Generated> wanted(Problem problem) {
    List<Generated> wanted = new ArrayList<>();
    for (int size = 1; size <= LARGEST_SMALL_SIZE; size++) {
      for (int seed = 1; seed <= SEEDS; seed++) {
        wanted.add(new Generated("", size, seed));
      }
    }
    if (problem.code().validator() != null) { // without it, they might be larger than allowed
      MIDDLE_SIZES.forEach(size -> wanted.add(new Generated("", size, 1)));
    }
    return wanted;
  }

  /** Leaves out the sizes for which the generator throws: it need not know all of them. */
  private List<Input> generated(Problem problem, SolutionRunner runner)
      throws InterruptedException {
    List<Input> inputs = new ArrayList<>();
    for (Generated generated : wanted(problem)) {
      byte[] arguments = Values.encode(PackagePrograms.arguments(generated));
      PackagePrograms.input(problem.signature(), runner.call(arguments, TIME_TO_GENERATE))
          .ifPresent(input -> inputs.add(new Input(generated, input)));
    }
    return inputs;
  }

  private List<Input> valid(Problem problem, List<Input> inputs, SolutionRunner runner)
      throws InterruptedException {
    Optional<Executable> validator = compiler.validator(problem);
    if (validator.isEmpty()) {
      return inputs;
    }
    runner.load(SolutionSteps.of(validator.get()));
    List<Input> valid = new ArrayList<>();
    for (Input input : inputs) {
      Outcome outcome = runner.call(Values.encode(input.arguments()), TIME_TO_GENERATE);
      if (outcome instanceof Outcome.Answered) {
        valid.add(input);
      }
    }
    return valid;
  }

  private List<Answered> answered(
      Problem problem, List<Input> inputs, SolutionRunner runner, List<Disagreement> disagreements)
      throws InterruptedException {
    Signature signature = problem.signature();
    List<Answered> answered = new ArrayList<>();
    for (Input input : inputs) {
      Outcome outcome = runner.call(Values.encode(input.arguments()), problem.limits().time());
      Optional<Outcome.Answered> answer =
          PackagePrograms.answer(problem, input.arguments(), outcome);
      if (answer.isPresent()) {
        int number = answered.size() + 1;
        answered.add(
            new Answered(
                input,
                PreparedCase.of(
                    signature, number, input.arguments(), answer.get().answer().value())));
      } else if (disagreements.isEmpty()) {
        String none = OutcomeWording.describe(outcome).en();
        disagreements.add(disagreement(problem, problem.reference(), input, "an answer", none));
      }
    }
    return answered;
  }

  private static Optional<Disagreement> compare(
      Problem problem,
      ExampleSubmission other,
      List<Answered> answered,
      SolutionRunner runner,
      AnswerChecks checks)
      throws InterruptedException {
    for (Answered each : answered) {
      PreparedCase prepared = each.prepared();
      Outcome outcome = runner.call(prepared.arguments(), problem.limits().time());
      Optional<String> wrong =
          outcome instanceof Outcome.Answered ok
              ? ok.answer().read(answer -> wrong(checks, answer, prepared))
              : Optional.of(OutcomeWording.describe(outcome).en());
      if (wrong.isPresent()) {
        String expected = Notation.write(prepared.expected());
        return Optional.of(disagreement(problem, other, each.input(), expected, wrong.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrong(
      AnswerChecks checks, @Nullable Object answer, PreparedCase prepared)
      throws InterruptedException {
    return checks.fault(answer, prepared).map(reason -> CaseResult.shown(answer));
  }

  private static Disagreement disagreement(
      Problem problem, ExampleSubmission example, Input input, String expected, String actual) {
    String written = Notation.writeInput(problem.signature(), input.arguments());
    return new Disagreement(example, input.generated(), written, expected, actual);
  }
}
