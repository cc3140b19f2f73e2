package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.trace.Weaving;
import dev.assay.problem.Problem;
import java.time.Duration;

/** Opens a {@link CaseJudge} for each submission. */
public final class CaseJudges {

  /**
   * A call may overrun its limit by a quarter before it is killed, so that one near the limit can
   * be told from one far beyond it: the near one gets a second chance.
   */
  static final int OVERRUN_PERCENT = 125;

  private static final Duration RECORDING = Duration.ofSeconds(1);

  private final SolutionRunners runners;
  private final CustomChecks customChecks;

  public CaseJudges(SolutionRunners runners, CustomChecks customChecks) {
    this.runners = runners;
    this.customChecks = customChecks;
  }

  /** Compiles the code of the problem's package that calls and checks its solutions. */
  public void prepare(Problem problem) {
    runners.prepare(problem);
    customChecks.prepare(problem);
  }

  /** Opens the judge of one submission, for cases of {@code suite} in their order. */
  public CaseJudge open(TestSuite suite, Compilation.Compiled compiled) {
    return open(suite, compiled, OVERRUN_PERCENT, true);
  }

  /** Opens a judge that kills a call after {@code cpu}, at the latest where the limit is. */
  public CaseJudge open(TestSuite suite, Compilation.Compiled compiled, Duration cpu) {
    Duration limit = suite.problem().limits().time();
    return open(suite, compiled, cpu.compareTo(limit) < 0 ? cpu : limit, false);
  }

  /**
   * Opens a judge that measures each call by itself, and kills it only at {@code times} the limit.
   */
  public CaseJudge openPatiently(TestSuite suite, Compilation.Compiled compiled, int times) {
    return open(suite, compiled, 100 * times, false);
  }

  /**
   * Opens a judge of one call of woven code. Recording takes time that does not count against the
   * limit.
   */
  public CaseJudge openWoven(TestSuite suite, Compilation.Compiled compiled, Weaving.Woven woven) {
    Problem problem = suite.problem();
    Duration limit = percent(problem.limits().time(), OVERRUN_PERCENT).plus(RECORDING);
    SolutionSteps steps = runners.steps(problem, compiled).woven(woven.classes(), woven.recorder());
    return new CaseJudge(
        suite,
        runners.open(problem.limits(), steps),
        new AnswerChecks(problem, customChecks),
        limit,
        limit,
        false);
  }

  private CaseJudge open(
      TestSuite suite, Compilation.Compiled compiled, int killedAtPercent, boolean inSeries) {
    Duration limit = suite.problem().limits().time();
    return open(suite, compiled, percent(limit, killedAtPercent), inSeries);
  }

  private CaseJudge open(
      TestSuite suite, Compilation.Compiled compiled, Duration killedAfter, boolean inSeries) {
    Problem problem = suite.problem();
    Duration limit = problem.limits().time();
    return new CaseJudge(
        suite,
        runners.open(problem, compiled),
        new AnswerChecks(problem, customChecks),
        limit,
        killedAfter,
        inSeries);
  }

  static Duration percent(Duration whole, int part) {
    return whole.multipliedBy(part).dividedBy(100);
  }
}
