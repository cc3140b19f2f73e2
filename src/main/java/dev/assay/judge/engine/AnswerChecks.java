package dev.assay.judge.engine;

import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks answers to one problem, by the package's Checker.java in a worker if it has one. */
public final class AnswerChecks implements Metered {

  private final CheckerKind checker;
  private final CustomChecks.@Nullable Checks checks;

  public AnswerChecks(Problem problem, CustomChecks customChecks) {
    checker = problem.checker();
    checks = checker instanceof CheckerKind.Custom ? customChecks.open(problem) : null;
  }

  /**
   * Makes checks of many answers to small inputs.
   *
   * @param cpu after which one call of Checker.java is killed
   */
  public AnswerChecks(Problem problem, CustomChecks customChecks, Duration cpu) {
    checker = problem.checker();
    checks = checker instanceof CheckerKind.Custom ? customChecks.open(problem, cpu) : null;
  }

  /** Tells whether Checker.java decides, which takes a call for each answer. */
  public boolean callsChecker() {
    return checks != null;
  }

  /** Returns why the answer is wrong, an empty text if no reason is known; empty if it is right. */
  public Optional<Localized<String>> fault(@Nullable Object answer, PreparedCase prepared)
      throws InterruptedException {
    if (prepared.expected() == null && answer == null) {
      return Optional.empty();
    }
    if (checks != null && answer != null && prepared.answerType().isWhole(answer)) {
      return checks.fault(prepared, answer);
    }
    return checks == null
            && new Checker(checker, prepared.answerType()).accepts(prepared.expected(), answer)
        ? Optional.empty()
        : Optional.of(CustomChecks.NO_REASON);
  }

  @Override
  public Duration cpu() {
    return checks == null ? Duration.ZERO : checks.cpu();
  }

  @Override
  public void close() {
    if (checks != null) {
      checks.close();
    }
  }
}
