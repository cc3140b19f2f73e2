package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.judge.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Allowance;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxException;
import dev.assay.sandbox.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls one submission case by case, in one worker as long as that lives and nothing of the last
 * case runs on in it: a verdict depends on the code and the case, not on what earlier cases left.
 */
final class CaseRuns {

  /**
   * A call may overrun its limit by a quarter before it is killed, so that one near the limit can
   * be told from one far beyond it: the near one gets a second chance.
   */
  private static final int OVERRUN_PERCENT = 125;

  private final Sandbox sandbox;
  private final Callers callers;
  private final CustomChecks customChecks;

  CaseRuns(Sandbox sandbox, Callers callers, CustomChecks customChecks) {
    this.sandbox = sandbox;
    this.callers = callers;
    this.customChecks = customChecks;
  }

  /** Makes ready what the problem's calls need beside its cases. */
  void prepare(Problem problem) {
    callers.prepare(problem);
    customChecks.prepare(problem);
  }

  Calls open(Problem problem, Compilation.Compiled compiled) {
    return new Calls(problem, callers.executable(problem, compiled));
  }

  /** The calls of one submission. Not for several threads. */
  final class Calls implements AutoCloseable {

    private final CheckerKind checker;
    private final CustomChecks.@Nullable Checks checks;
    private final Limits limits;
    private final Executable executable;
    private @Nullable Session session;
    private long peakMemory;

    private Calls(Problem problem, Executable executable) {
      this.checker = problem.checker();
      this.checks = checker instanceof CheckerKind.Custom ? customChecks.open(problem) : null;
      this.limits = problem.limits();
      this.executable = executable;
    }

    /**
     * Judges one case. A verdict that the machine's noise may have caused, a time just over the
     * limit or a call that waited, is tried once more in a fresh worker; the better one counts.
     */
    CaseResult judge(PreparedCase prepared) throws InterruptedException {
      Outcome outcome = call(prepared);
      if (mayBeNoise(outcome)) {
        closeSession();
        outcome = call(prepared);
      }
      return result(outcome, prepared);
    }

    /** Judges one case of a run, once. */
    CaseResult run(PreparedCase prepared) throws InterruptedException {
      return result(call(prepared), prepared);
    }

    /** Returns the largest peak of resident memory of the workers so far, in bytes. */
    long peakMemory() {
      return peakMemory;
    }

    private boolean mayBeNoise(Outcome outcome) {
      return outcome instanceof Outcome.Stopped stopped
          ? stopped.reason() == Reason.WALL_TIME
          : tooSlow(outcome);
    }

    private boolean tooSlow(Outcome outcome) {
      return outcome.totalCpu().compareTo(limits.time()) > 0;
    }

    private CaseResult result(Outcome outcome, PreparedCase prepared) throws InterruptedException {
      long millis = Math.round(outcome.cpu().toNanos() / 1e6);
      if (tooSlow(outcome)) {
        outcome = new Outcome.Stopped(Reason.CPU_TIME, outcome.totalCpu(), outcome.stdout());
        millis = outcome.cpu().toMillis();
      }
      return switch (outcome) {
        case Outcome.Answered answered -> checked(answered, prepared, millis);
        case Outcome.Threw threw ->
            new CaseResult(
                Verdict.RUNTIME_ERROR,
                null,
                threw.stdout(),
                Outcomes.thrown(threw),
                threw.frames().stream().map(f -> new Failure.Frame(f.method(), f.line())).toList(),
                millis);
        case Outcome.Refused refused ->
            new CaseResult(
                Verdict.WRONG_ANSWER,
                null,
                refused.stdout(),
                Outcomes.describe(refused),
                List.of(),
                millis);
        case Outcome.Stopped stopped ->
            new CaseResult(
                Outcomes.verdict(stopped.reason()),
                null,
                stopped.stdout(),
                Outcomes.message(stopped.reason()),
                List.of(),
                millis);
      };
    }

    private CaseResult checked(Outcome.Answered answered, PreparedCase prepared, long millis)
        throws InterruptedException {
      Optional<Localized<String>> fault = fault(answered.answer(), prepared);
      return new CaseResult(
          fault.isEmpty() ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
          CaseResult.shown(answered.answer()),
          answered.stdout(),
          fault.filter(reason -> !reason.en().isEmpty()).orElse(null),
          List.of(),
          millis);
    }

    /** Returns why the answer is wrong, empty text for no reason; nothing when it is right. */
    private Optional<Localized<String>> fault(@Nullable Object answer, PreparedCase prepared)
        throws InterruptedException {
      if (checks != null && answer != null && prepared.answerType().conforms(answer)) {
        return checks.fault(prepared, answer);
      }
      return checks == null
              && new Checker(checker, prepared.answerType()).accepts(prepared.expected(), answer)
          ? Optional.empty()
          : Optional.of(CustomChecks.NO_REASON);
    }

    /**
     * Calls in the present worker, or a fresh one; a worker that died without a cause is replaced.
     */
    private Outcome call(PreparedCase prepared) throws InterruptedException {
      try {
        try {
          return callOnce(prepared);
        } catch (SandboxException diedForNoReason) {
          closeSession();
          return callOnce(prepared);
        }
      } catch (SandboxException e) {
        throw new JudgeException("The sandbox failed twice: " + e.getMessage(), e);
      }
    }

    private Outcome callOnce(PreparedCase prepared) throws SandboxException, InterruptedException {
      if (session != null && session.hasThreadsLeft()) {
        closeSession();
      }
      if (session == null) {
        Duration cpu = limits.time().multipliedBy(OVERRUN_PERCENT).dividedBy(100);
        session =
            sandbox.open(
                executable, new Allowance(cpu, limits.memoryBytes(), limits.outputBytes()));
      }
      Session current = session;
      Outcome outcome = current.call(prepared.arguments());
      peakMemory = Math.max(peakMemory, current.peakMemory());
      if (outcome instanceof Outcome.Stopped) {
        closeSession();
      }
      return outcome;
    }

    private void closeSession() {
      if (session != null) {
        session.close();
        session = null;
      }
    }

    @Override
    public void close() {
      closeSession();
      if (checks != null) {
        checks.close();
      }
    }
  }
}
