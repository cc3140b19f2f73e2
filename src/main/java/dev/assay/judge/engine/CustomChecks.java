package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import dev.assay.worker.Frame;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the Checker.java of packages, in workers of their own: nothing that a submission left in its
 * worker can reach the decision, and a hostile checker can't reach the server.
 */
public final class CustomChecks {

  private static final String FILE = "Checker.java";

  /** The reason for a wrong answer about which the checker says no more. */
  static final Localized<String> NO_REASON = Localized.same("");

  private final Sandbox sandbox;
  private final VersionCache<Executable> checkers;

  public CustomChecks(ProblemCompiler compiler, Sandbox sandbox) {
    this.sandbox = sandbox;
    checkers = new VersionCache<>(compiler::checker);
  }

  /** Compiles the problem's checker, if it has one and its version is new. */
  void prepare(Problem problem) {
    if (problem.checker() instanceof CheckerKind.Custom) {
      checkers.of(problem);
    }
  }

  /** Opens the checks of one submission's answers. */
  Checks open(Problem problem) {
    return open(problem, ProgramRunner.packageLimits(problem).time());
  }

  /**
   * Opens the checks of one submission's answers.
   *
   * @param cpu after which one call is killed
   */
  Checks open(Problem problem, Duration cpu) {
    return new Checks(problem, checkers.of(problem), cpu);
  }

  /** The checks of one submission's answers, in one worker. Not for several threads. */
  final class Checks implements AutoCloseable {

    private final Problem problem;
    private final ProgramRunner checker;
    private final Duration cpu;
    private final boolean returnsNothing;

    private Checks(Problem problem, Executable checker, Duration cpu) {
      this.problem = problem;
      this.cpu = cpu;
      Frame.Entry check = checker.entries().getFirst();
      returnsNothing = ReturnedType.of(check.method(), check.descriptor()).isVoid();
      this.checker = ProgramRunner.ofPackage(sandbox, problem, checker);
    }

    /**
     * Returns why the answer is wrong, an empty text if the checker gives no reason; empty if it is
     * right.
     *
     * @param actual of the right type
     */
    Optional<Localized<String>> fault(PreparedCase prepared, Object actual)
        throws InterruptedException {
      List<@Nullable Object> arguments =
          new ArrayList<>((List<?>) Objects.requireNonNull(Values.decode(prepared.arguments())));
      arguments.add(prepared.expected());
      arguments.add(actual);
      Outcome outcome = checker.call(Values.encode(arguments), cpu);
      if (outcome instanceof Outcome.Answered answered) {
        return isRight(answered, prepared) ? Optional.empty() : Optional.of(NO_REASON);
      }
      return Optional.of(
          OutcomeWording.refusal(outcome).orElseThrow(() -> failed(prepared, outcome)));
    }

    /** Believes only what the checker says: null is neither right nor wrong. */
    private boolean isRight(Outcome.Answered answered, PreparedCase prepared) {
      if (returnsNothing) {
        return true;
      }
      if (answered.answer().value() instanceof Boolean right) {
        return right;
      }
      Localized<String> how = Wording.of("package.checker.null");
      throw failed(prepared, answered, how, how);
    }

    private PackageException failed(PreparedCase prepared, Outcome outcome) {
      Optional<PackageException> around =
          outcome instanceof Outcome.PackageFailed failed
              ? ProgramFailure.at(prepared.number(), problem, failed)
              : Optional.empty();
      return around.orElseGet(
          () ->
              failed(
                  prepared,
                  outcome,
                  OutcomeWording.describe(outcome),
                  OutcomeWording.withoutItsWords(outcome)));
    }

    private PackageException failed(
        PreparedCase prepared, Outcome outcome, Localized<String> how, Localized<String> publicly) {
      return ProgramFailure.ofVisitor(
          problem,
          FILE,
          outcome,
          Wording.of("package.failed-at", FILE, prepared.number(), how),
          Wording.of("package.failed", FILE, publicly));
    }

    /** Returns the CPU time of all calls so far, and of the starts of their workers. */
    Duration cpu() {
      return checker.cpu();
    }

    @Override
    public void close() {
      checker.close();
    }
  }
}
