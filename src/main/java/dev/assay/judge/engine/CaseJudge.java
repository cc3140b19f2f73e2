package dev.assay.judge.engine;

import dev.assay.judge.CaseProgress;
import dev.assay.judge.Judgement;
import dev.assay.judge.PackageException;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.Recording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Judges one submission case by case, so that a verdict depends on the code and the case, not on
 * what earlier cases left. Not for several threads.
 */
public final class CaseJudge implements AutoCloseable {

  /** A run has up to fifty cases: if each used its time up, it would hold a slot for a minute. */
  private static final int MOST_LATE = 3;

  private final TestSuite suite;
  private final List<byte[]> arguments;
  private final SolutionRunner runner;
  private final AnswerChecks checks;
  private final Duration limit;
  private final Duration near;
  private final Duration killedAfter;
  private final boolean inSeries;
  private Duration longest = Duration.ZERO;
  private int longestCase;
  private int late;

  /**
   * @param limit CPU time beyond which a call is too slow
   * @param killedAfter CPU time after which a call is killed
   * @param inSeries whether small cases may be called in series; if not, each is measured by itself
   */
  CaseJudge(
      TestSuite suite,
      SolutionRunner runner,
      AnswerChecks checks,
      Duration limit,
      Duration killedAfter,
      boolean inSeries) {
    this.suite = suite;
    this.runner = runner;
    this.checks = checks;
    this.killedAfter = killedAfter;
    this.inSeries = inSeries;
    arguments = suite.cases().stream().map(PreparedCase::arguments).toList();
    this.limit = limit;
    near = CaseJudges.percent(limit, CaseJudges.OVERRUN_PERCENT);
  }

  /**
   * Judges another solution of the same author from now on, in the worker of the last one if that
   * lives.
   */
  public void load(SolutionSteps another) {
    runner.load(another);
    longest = Duration.ZERO;
    longestCase = 0;
  }

  /** Judges all cases, up to the first that fails. */
  public Judgement judgeAll(CaseProgress progress) throws InterruptedException {
    int total = suite.cases().size();
    progress.judged(0, total);
    long slowest = 0;
    for (PreparedCase prepared : suite.cases()) {
      CaseResult result = judge(prepared);
      slowest = Math.max(slowest, result.timeMillis());
      if (result.verdict() != Verdict.ACCEPTED) {
        return Judgement.failed(suite, prepared, result, slowest, runner.peakMemory());
      }
      progress.judged(prepared.number(), total);
    }
    return Judgement.accepted(suite, slowest, runner.peakMemory());
  }

  /**
   * Judges one case. A time just over the limit, which the machine's noise may have caused, is
   * tried once more in a fresh worker; the better one counts.
   */
  public CaseResult judge(PreparedCase prepared) throws InterruptedException {
    Outcome outcome = call(prepared);
    if (mayBeNoise(outcome)) {
      runner.close();
      outcome = call(prepared);
    }
    Duration time = wasIdle(outcome) ? killedAfter : outcome.totalCpu();
    if (time.compareTo(longest) > 0) {
      longest = time;
      longestCase = prepared.number();
    }
    return result(outcome, prepared);
  }

  /** Judges one case of a run, once. After some that took too long, the others are not called. */
  public CaseResult run(PreparedCase prepared) throws InterruptedException {
    if (late == MOST_LATE) {
      return CaseResult.notCalled(MOST_LATE);
    }
    CaseResult result = result(call(prepared), prepared);
    late += result.verdict() == Verdict.TIME_LIMIT_EXCEEDED ? 1 : 0;
    return result;
  }

  private Outcome call(PreparedCase prepared) throws InterruptedException {
    return inSeries
        ? runner.callInSeries(arguments, prepared.number() - 1, killedAfter)
        : runner.call(prepared.arguments(), killedAfter);
  }

  /** Returns what each step of woven code recorded of the last case. */
  public List<Recording> recordings() {
    return runner.recordings();
  }

  /**
   * Returns the CPU time that counts of the longest case so far; of one that was idle, the most.
   */
  public Duration longest() {
    return longest;
  }

  /** Returns the number of the longest case, or 0. */
  public int longestCase() {
    return longestCase;
  }

  private boolean mayBeNoise(Outcome outcome) {
    return !(outcome instanceof Outcome.Stopped)
        && isTooSlow(outcome)
        && outcome.totalCpu().compareTo(near) <= 0;
  }

  private static boolean wasIdle(Outcome outcome) {
    return outcome instanceof Outcome.Stopped stopped && stopped.reason() == Reason.IDLE_TIME;
  }

  private static boolean isOutOfMemory(Outcome outcome) {
    return outcome instanceof Outcome.Stopped stopped && stopped.reason() == Reason.MEMORY;
  }

  private boolean isTooSlow(Outcome outcome) {
    return outcome.totalCpu().compareTo(limit) > 0;
  }

  /**
   * A call that ran out of memory keeps that reason, although filling a heap takes time.
   *
   * @throws PackageException if the package's own code around the submission failed
   */
  private CaseResult result(Outcome outcome, PreparedCase prepared) throws InterruptedException {
    if (isTooSlow(outcome) && !isOutOfMemory(outcome)) {
      Duration time = outcome.totalCpu();
      var stopped = new Outcome.Stopped(Reason.CPU_TIME, time, outcome.stdout());
      return CaseResult.withoutAnswer(stopped, time.toMillis());
    }
    if (outcome instanceof Outcome.PackageFailed failed) {
      return blamed(failed, prepared);
    }
    long millis = Math.round(outcome.cpu().toNanos() / 1e6);
    if (outcome instanceof Outcome.Stopped stopped && isIdleTogether(stopped)) {
      return CaseResult.withoutAnswer(
          stopped, OutcomeWording.idleTogether(runner.idleBudget()), millis);
    }
    return outcome instanceof Outcome.Answered answered
        ? checked(answered, prepared, millis)
        : CaseResult.withoutAnswer(outcome, millis);
  }

  /**
   * Believes a worker that blames the package only where the package has such a file.
   *
   * @throws PackageException if it has
   */
  private CaseResult blamed(Outcome.PackageFailed failed, PreparedCase prepared) {
    Optional<PackageException> fault =
        ProgramFailure.at(prepared.number(), suite.problem(), failed);
    if (fault.isPresent()) {
      throw fault.get();
    }
    var threw =
        new Outcome.Threw(
            failed.message(),
            List.of(),
            List.of(),
            failed.cpu(),
            failed.totalCpu(),
            failed.stdout());
    return CaseResult.withoutAnswer(threw, Math.round(failed.cpu().toNanos() / 1e6));
  }

  /** Tells whether the call alone could have gone on, but earlier ones had been idle, too. */
  private boolean isIdleTogether(Outcome.Stopped stopped) {
    IdleBudget budget = runner.idleBudget();
    return wasIdle(stopped)
        && budget.isSpent()
        && stopped.waits().idle().compareTo(budget.spent()) < 0;
  }

  private CaseResult checked(Outcome.Answered answered, PreparedCase prepared, long millis)
      throws InterruptedException {
    return answered
        .answer()
        .read(
            answer -> {
              Optional<Localized<String>> fault = checks.fault(answer, prepared);
              return new CaseResult(
                  fault.isEmpty() ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
                  CaseResult.shown(answer),
                  answered.stdout(),
                  fault.filter(reason -> !reason.en().isEmpty()).orElse(null),
                  List.of(),
                  millis);
            });
  }

  @Override
  public void close() {
    runner.close();
    checks.close();
  }
}
