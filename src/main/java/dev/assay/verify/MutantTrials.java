package dev.assay.verify;

import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.judge.CaseProgress;
import dev.assay.judge.engine.AnswerChecks;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunner;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.verify.MutantTrial.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Tries the mutants of the reference on all cases: if all cases accept a mutant, a case is missing.
 *
 * <p>There are hundreds of mutants, so each must cost milliseconds only. They are the author's own
 * code, so one worker calls them in turn, with the smallest case first, until a case notices. A
 * mutant that takes a few times as long as the reference counts as noticed, and costs a worker.
 */
final class MutantTrials {

  /** The least time of a call: cold code and the JVM's own threads need some of it. */
  private static final Duration LEAST_TIME = Duration.ofMillis(100);

  private static final int TIMES_THE_REFERENCE = 8;

  /** Fewer are not worth the start of another worker. */
  private static final int MUTANTS_PER_WORKER = 8;

  private final ProblemCompiler compiler;
  private final SolutionRunners runners;
  private final TestSuites suites;
  private final CustomChecks customChecks;
  private final Slots slots;

  MutantTrials(
      ProblemCompiler compiler,
      SolutionRunners runners,
      TestSuites suites,
      CustomChecks customChecks,
      Slots slots) {
    this.compiler = compiler;
    this.runners = runners;
    this.suites = suites;
    this.customChecks = customChecks;
    this.slots = slots;
  }

  private record TimedCase(PreparedCase prepared, Duration time) {}

  /**
   * Tries all mutants that compile, side by side when there are many.
   *
   * @param progress hears how many are tried
   * @return the trials in the order of their lines
   */
  List<MutantTrial> tryAll(Problem problem, CaseProgress progress) {
    List<TimedCase> timedCases = slots.in(Slots.Line.RUNS, () -> timedCases(problem));
    Mutants mutants = compiler.mutants(problem);
    var tried = new AtomicInteger();
    List<MutantTrial> trials = new ArrayList<>();
    int shares = Math.min(slots.size(), Math.ceilDiv(mutants.all().size(), MUTANTS_PER_WORKER));
    ParallelWork.work(
        IntStream.range(0, shares).mapToObj(i -> mutants.share(i, shares)).toList(),
        Math.max(1, shares),
        share ->
            slots.in(
                Slots.Line.RUNS,
                () ->
                    tryAll(
                        problem,
                        share,
                        timedCases,
                        some -> progress.judged(tried.addAndGet(some), mutants.all().size()))),
        trials::addAll);
    return trials.stream().sorted(Comparator.comparingInt(trial -> trial.mutant().line())).toList();
  }

  /** Measures the reference, and puts the cases in the order of their size. */
  private List<TimedCase> timedCases(Problem problem) throws InterruptedException {
    List<TimedCase> timedCases = new ArrayList<>();
    var reference = runners.steps(problem, problem.reference());
    try (var runner = runners.open(problem.limits(), reference)) {
      for (PreparedCase prepared : suites.of(problem).cases()) {
        Duration most = problem.limits().time();
        Duration used = runner.call(prepared.arguments(), most).totalCpu();
        Duration some = used.multipliedBy(TIMES_THE_REFERENCE);
        Duration time = some.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : some;
        timedCases.add(new TimedCase(prepared, time.compareTo(most) < 0 ? time : most));
      }
    }
    timedCases.sort(Comparator.comparingInt(timed -> timed.prepared().arguments().length));
    return timedCases;
  }

  private List<MutantTrial> tryAll(
      Problem problem, Mutants mutants, List<TimedCase> timedCases, IntConsumer done)
      throws InterruptedException {
    List<MutantTrial> trials = new ArrayList<>();
    var reference = runners.steps(problem, problem.reference());
    try (var runner = runners.open(problem.limits(), reference);
        var checks = new AnswerChecks(problem, customChecks)) {
      for (Mutants group : mutants.groups()) {
        List<CompiledMutant> compiled = compiler.compiled(problem, group);
        done.accept(group.all().size() - compiled.size());
        for (CompiledMutant mutant : compiled) {
          runner.load(runners.steps(problem, mutant.code()));
          trials.add(new MutantTrial(mutant.mutant(), fate(timedCases, runner, checks)));
          done.accept(1);
        }
      }
    }
    return trials;
  }

  private static Fate fate(List<TimedCase> timedCases, SolutionRunner runner, AnswerChecks checks)
      throws InterruptedException {
    for (TimedCase timed : timedCases) {
      Outcome outcome = runner.call(timed.prepared().arguments(), timed.time());
      if (outcome instanceof Outcome.Stopped stopped && isSlow(stopped.reason())) {
        return Fate.TOO_SLOW;
      }
      if (!(outcome instanceof Outcome.Answered answered)
          || answered.answer().read(answer -> checks.fault(answer, timed.prepared()).isPresent())) {
        return Fate.KILLED;
      }
    }
    return Fate.SURVIVED;
  }

  private static boolean isSlow(Reason reason) {
    return reason == Reason.CPU_TIME || reason == Reason.IDLE_TIME;
  }
}
