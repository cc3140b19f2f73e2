package dev.assay.judge.engine;

import dev.assay.language.Localized;
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

  private final @Nullable ProgramRunner validator;

  /**
   * Compiles the validator, if the package has one.
   *
   * @throws dev.assay.judge.JudgeException if it does not compile
   */
  public InputValidator(ProblemCompiler compiler, Sandbox sandbox, Problem problem) {
    validator =
        compiler
            .validator(problem)
            .map(program -> ProgramRunner.ofPackage(sandbox, program))
            .orElse(null);
  }

  /**
   * Returns why an input breaks the constraints; empty if it keeps them or there is no validator.
   *
   * @param arguments encoded as one list
   */
  public Optional<Localized<String>> refusal(byte[] arguments) throws InterruptedException {
    if (validator == null) {
      return Optional.empty();
    }
    Outcome outcome = validator.call(arguments);
    return outcome instanceof Outcome.Answered
        ? Optional.empty()
        : Optional.of(OutcomeWording.describe(outcome));
  }

  @Override
  public void close() {
    if (validator != null) {
      validator.close();
    }
  }
}
