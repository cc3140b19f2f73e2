package dev.assay.verify;

import dev.assay.compiler.Compilation;
import dev.assay.judge.JudgeException;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.CaseJudge;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuite;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges example submissions like submissions, and measures how far they are from the limit. */
final class ExampleTrials {

  /**
   * A slow solution must need at least so many times the limit, and a right one must fit into the
   * limit so many times.
   */
  static final int MARGIN = 2;

  /** A call may take so many times as long in a cold worker as in a warm one. */
  private static final int COLD = 5;

  private final ProblemCompiler compiler;
  private final SolutionRunners runners;
  private final TestSuites suites;
  private final CaseJudges caseJudges;
  private final Slots slots;

  ExampleTrials(
      ProblemCompiler compiler,
      SolutionRunners runners,
      TestSuites suites,
      CaseJudges caseJudges,
      Slots slots) {
    this.compiler = compiler;
    this.runners = runners;
    this.suites = suites;
    this.caseJudges = caseJudges;
    this.slots = slots;
  }

  /**
   * Judges an example submission, in a worker of its own.
   *
   * @param measured whether to find out how far its times are from the limit, which takes longer
   * @throws JudgeException if the judge itself failed, or the problem's own code did
   */
  ExampleTrial trial(Problem problem, ExampleSubmission example, boolean measured) {
    return slots.in(
        Slots.Line.SUBMISSIONS,
        () -> {
          TestSuite suite = suites.of(problem);
          return switch (compiler.solution(problem, example.code())) {
            case Compilation.Rejected rejected -> rejected(suite, rejected);
            case Compilation.Compiled compiled -> alone(suite, compiled, measured);
          };
        });
  }

  /**
   * Judges example submissions that should end quickly. They have one author, whom they can't harm,
   * so one worker calls them in turn. An example whose exact time matters, or whose verdict is not
   * as expected, is judged again in a worker of its own.
   *
   * @param measured as for {@link #trial}
   * @throws JudgeException if the judge itself failed, or the problem's own code did
   */
  List<ExampleTrial> trials(Problem problem, List<ExampleSubmission> examples, boolean measured) {
    return slots.in(
        Slots.Line.SUBMISSIONS,
        () -> {
          List<ExampleTrial> trials = new ArrayList<>();
          try (var worker = new SharedWorker(suites.of(problem), measured)) {
            for (ExampleSubmission example : examples) {
              trials.add(worker.trial(example));
            }
          }
          return trials;
        });
  }

  /** The worker that judges several examples of one problem. */
  private final class SharedWorker implements AutoCloseable {

    private final TestSuite suite;
    private final boolean measured;
    private @Nullable CaseJudge cases;

    SharedWorker(TestSuite suite, boolean measured) {
      this.suite = suite;
      this.measured = measured;
    }

    ExampleTrial trial(ExampleSubmission example) throws InterruptedException {
      return switch (compiler.solution(suite.problem(), example.code())) {
        case Compilation.Rejected rejected -> rejected(suite, rejected);
        case Compilation.Compiled compiled -> {
          ExampleTrial trial = ExampleTrials.trial(cases(compiled));
          yield trial.judgement().verdict().name().equals(example.verdict()) && isQuick(trial)
              ? trial
              : alone(suite, compiled, measured);
        }
      };
    }

    /** Tells whether a cold worker, in which submissions start, can't make it too slow. */
    private boolean isQuick(ExampleTrial trial) {
      Duration limit = suite.problem().limits().time();
      Duration bearable = measured ? limit.dividedBy(MARGIN) : limit;
      return trial.longest().multipliedBy(COLD).compareTo(bearable) <= 0;
    }

    private CaseJudge cases(Compilation.Compiled compiled) {
      CaseJudge current = cases;
      if (current == null) {
        current = caseJudges.open(suite, compiled);
        cases = current;
      } else {
        current.load(runners.steps(suite.problem(), compiled));
      }
      return current;
    }

    @Override
    public void close() {
      if (cases != null) {
        cases.close();
      }
    }
  }

  private static ExampleTrial rejected(TestSuite suite, Compilation.Rejected rejected) {
    return new ExampleTrial(Judgement.rejected(suite, rejected), Duration.ZERO, 0);
  }

  private ExampleTrial alone(TestSuite suite, Compilation.Compiled compiled, boolean measured)
      throws InterruptedException {
    return measured
        ? confirmed(suite, compiled, patient(suite, compiled))
        : judged(suite, compiled);
  }

  private ExampleTrial judged(TestSuite suite, Compilation.Compiled compiled)
      throws InterruptedException {
    try (var cases = caseJudges.open(suite, compiled)) {
      return trial(cases);
    }
  }

  private static ExampleTrial trial(CaseJudge cases) throws InterruptedException {
    Judgement judgement = cases.judgeAll((judged, total) -> {});
    return new ExampleTrial(judgement, cases.longest(), cases.longestCase());
  }

  /** Goes on after a case over the limit until one is over it by far. */
  private ExampleTrial patient(TestSuite suite, Compilation.Compiled compiled)
      throws InterruptedException {
    try (var cases = caseJudges.openPatiently(suite, compiled, MARGIN)) {
      ExampleTrial trial = trial(cases);
      Judgement judgement = trial.judgement();
      if (judgement.verdict() != Verdict.TIME_LIMIT_EXCEEDED) {
        return trial;
      }
      judgeFarther(suite, judgement.passed() + 1, cases);
      return new ExampleTrial(judgement, cases.longest(), cases.longestCase());
    }
  }

  /** Judges the cases after {@code number}, largest first, until one is over the limit by far. */
  private static void judgeFarther(TestSuite suite, int number, CaseJudge cases)
      throws InterruptedException {
    Duration far = suite.problem().limits().time().multipliedBy(MARGIN);
    List<PreparedCase> rest = new ArrayList<>(suite.cases());
    rest.removeIf(prepared -> prepared.number() <= number);
    rest.sort(Comparator.comparingInt((PreparedCase each) -> each.arguments().length).reversed());
    for (PreparedCase prepared : rest) {
      if (cases.longest().compareTo(far) >= 0) {
        return;
      }
      cases.judge(prepared);
    }
  }

  /** Measures a right solution that is close to the limit once more; the better time counts. */
  private ExampleTrial confirmed(TestSuite suite, Compilation.Compiled compiled, ExampleTrial first)
      throws InterruptedException {
    Duration limit = suite.problem().limits().time();
    if (first.judgement().verdict() != Verdict.ACCEPTED
        || first.longest().multipliedBy(MARGIN).compareTo(limit) <= 0) {
      return first;
    }
    ExampleTrial second = patient(suite, compiled);
    boolean better =
        second.judgement().verdict() == Verdict.ACCEPTED
            && second.longest().compareTo(first.longest()) < 0;
    return better ? second : first;
  }
}
