package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.judge.Failure;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Calls one submission case by case, so that a verdict depends on the code and the case, not on
 * what earlier cases left.
 */
public final class CaseJudge {

  /**
   * A call may overrun its limit by a quarter before it is killed, so that one near the limit can
   * be told from one far beyond it: the near one gets a second chance.
   */
  private static final int OVERRUN_PERCENT = 125;

  private final SolutionRunners callers;
  private final CustomChecks customChecks;

  public CaseJudge(SolutionRunners callers, CustomChecks customChecks) {
    this.callers = callers;
    this.customChecks = customChecks;
  }

  /** Makes ready what the problem's calls need beside its cases. */
  public void prepare(Problem problem) {
    callers.prepare(problem);
    customChecks.prepare(problem);
  }

  /**
   * Opens calls of a submission.
   *
   * @param cases that will be called, in this order
   */
  public Calls open(Problem problem, Compilation.Compiled compiled, List<PreparedCase> cases) {
    return new Calls(problem, compiled, cases, OVERRUN_PERCENT, true);
  }

  /**
   * Opens calls of which each is measured by itself, and killed only at {@code times} the limit.
   */
  public Calls openPatiently(
      Problem problem, Compilation.Compiled compiled, List<PreparedCase> cases, int times) {
    return new Calls(problem, compiled, cases, 100 * times, false);
  }

  /** The calls of one submission. Not for several threads. */
  public final class Calls implements AutoCloseable {

    private final Problem problem;
    private final AnswerChecks checks;
    private final Limits limits;
    private final Duration near;
    private final Duration killedAfter;
    private final List<PreparedCase> cases;
    private final boolean inSeries;
    private final SolutionRunner benches;
    private SeriesCalls calls;
    private Duration longest = Duration.ZERO;
    private int longestCase;

    private Calls(
        Problem problem,
        Compilation.Compiled compiled,
        List<PreparedCase> cases,
        int overrunPercent,
        boolean inSeries) {
      this.problem = problem;
      this.cases = cases;
      this.inSeries = inSeries;
      checks = new AnswerChecks(problem, customChecks);
      limits = problem.limits();
      near = percent(limits.time(), OVERRUN_PERCENT);
      killedAfter = percent(limits.time(), overrunPercent);
      benches = callers.open(problem, compiled);
      calls = calls();
    }

    private SeriesCalls calls() {
      List<byte[]> arguments = cases.stream().map(PreparedCase::arguments).toList();
      return new SeriesCalls(benches, arguments, killedAfter, inSeries);
    }

    /**
     * Calls another solution of the same author from now on, in the worker of the last one if that
     * lives.
     */
    public void load(Compilation.Compiled another) {
      benches.load(callers.steps(problem, another));
      calls = calls();
      longest = Duration.ZERO;
      longestCase = 0;
    }

    /**
     * Judges one case. A verdict that the machine's noise may have caused, a time just over the
     * limit or a call that waited, is tried once more in a fresh worker; the better one counts.
     */
    public CaseResult judge(PreparedCase prepared) throws InterruptedException {
      Outcome outcome = call(prepared);
      if (mayBeNoise(outcome)) {
        benches.close();
        outcome = call(prepared);
      }
      Duration time = waited(outcome) ? killedAfter : outcome.totalCpu();
      if (time.compareTo(longest) > 0) {
        longest = time;
        longestCase = prepared.number();
      }
      return result(outcome, prepared);
    }

    private static Duration percent(Duration whole, int part) {
      return whole.multipliedBy(part).dividedBy(100);
    }

    /** Judges one case of a run, once. */
    public CaseResult run(PreparedCase prepared) throws InterruptedException {
      return result(call(prepared), prepared);
    }

    private Outcome call(PreparedCase prepared) throws InterruptedException {
      return calls.call(prepared.number() - 1);
    }

    /** Returns the largest peak of resident memory of the workers so far, in bytes. */
    public long peakMemory() {
      return benches.peakMemory();
    }

    /** Returns the CPU time that counts of the longest case so far; of one that waits, the most. */
    public Duration longest() {
      return longest;
    }

    /** Returns the number of the longest case, or 0. */
    public int longestCase() {
      return longestCase;
    }

    private boolean mayBeNoise(Outcome outcome) {
      return outcome instanceof Outcome.Stopped
          ? waited(outcome)
          : tooSlow(outcome) && outcome.totalCpu().compareTo(near) <= 0;
    }

    private static boolean waited(Outcome outcome) {
      return outcome instanceof Outcome.Stopped stopped && stopped.reason() == Reason.WALL_TIME;
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
                OutcomeWording.thrown(threw),
                threw.frames().stream().map(f -> new Failure.Frame(f.method(), f.line())).toList(),
                millis);
        case Outcome.Refused refused ->
            new CaseResult(
                Verdict.WRONG_ANSWER,
                null,
                refused.stdout(),
                OutcomeWording.describe(refused),
                List.of(),
                millis);
        case Outcome.Stopped stopped ->
            new CaseResult(
                OutcomeWording.verdict(stopped.reason()),
                null,
                stopped.stdout(),
                OutcomeWording.message(stopped.reason()),
                List.of(),
                millis);
      };
    }

    private CaseResult checked(Outcome.Answered answered, PreparedCase prepared, long millis)
        throws InterruptedException {
      Optional<Localized<String>> fault = checks.fault(answered.answer(), prepared);
      return new CaseResult(
          fault.isEmpty() ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
          CaseResult.shown(answered.answer()),
          answered.stdout(),
          fault.filter(reason -> !reason.en().isEmpty()).orElse(null),
          List.of(),
          millis);
    }

    @Override
    public void close() {
      benches.close();
      checks.close();
    }
  }
}
