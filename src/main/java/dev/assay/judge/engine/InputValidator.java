package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks a package's Validator.java whether inputs keep the constraints, in a worker of its own. Not
 * for several threads.
 */
public final class InputValidator implements AutoCloseable {

  private static final String REFUSAL = IllegalArgumentException.class.getName() + ": ";
  private static final String FILE = "Validator.java";

  private final Problem problem;
  private final @Nullable ProgramRunner validator;

  /**
   * Compiles the validator, if the package has one.
   *
   * @throws PackageException if it does not compile, or has another header
   */
  public InputValidator(ProblemCompiler compiler, Sandbox sandbox, Problem problem) {
    this.problem = problem;
    validator =
        compiler
            .validator(problem)
            .map(program -> ProgramRunner.ofPackage(sandbox, problem, program))
            .orElse(null);
  }

  /**
   * Returns why an input breaks the constraints; empty if it keeps them or there is no validator.
   *
   * @param arguments encoded as one list
   * @throws PackageException if the validator does anything but return or refuse the input
   */
  public Optional<Localized<String>> refusal(byte[] arguments) throws InterruptedException {
    if (validator == null) {
      return Optional.empty();
    }
    Outcome outcome = validator.call(arguments);
    if (outcome instanceof Outcome.Answered) {
      return Optional.empty();
    }
    Localized<String> reason =
        OutcomeWording.refusal(outcome)
            .or(() -> refusalOfParse(outcome))
            .orElseThrow(() -> failed(outcome));
    return Optional.of(reason.en().isEmpty() ? Wording.of("package.unsaid") : reason);
  }

  /** A notation, too, says by this exception why a value is none of its own. */
  private static Optional<Localized<String>> refusalOfParse(Outcome outcome) {
    return outcome instanceof Outcome.PackageFailed failed && failed.message().startsWith(REFUSAL)
        ? Optional.of(OutcomeWording.reason(failed.message().substring(REFUSAL.length())))
        : Optional.empty();
  }

  private PackageException failed(Outcome outcome) {
    return ProgramFailure.ofVisitor(
        problem, FILE, outcome, how -> Wording.of("package.failed", FILE, how));
  }

  @Override
  public void close() {
    if (validator != null) {
      validator.close();
    }
  }
}
