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
 * Tries the mutants of the reference on all cases: one that all accept shows a case that is
 * missing.
 *
 * <p>There are hundreds of them, so each must cost milliseconds. They are the author's own code:
 * one worker calls them one after the other, with the smallest case first, until a case notices. A
 * mutant may take a few times what the reference needs; then it counts as noticed, and costs a
 * worker.
 */
public final class MutantTrials {

  /** The least that a call gets: cold code and the JVM's own threads need some of it. */
  private static final Duration LEAST_TIME = Duration.ofMillis(100);

  private static final int TIMES_THE_REFERENCE = 8;

  /** Fewer are not worth the start of another worker. */
  private static final int MUTANTS_PER_WORKER = 8;

  private final ProblemCompiler compiler;
  private final SolutionRunners callers;
  private final TestSuites suites;
  private final CustomChecks customChecks;
  private final Slots slots;

  public MutantTrials(
      ProblemCompiler compiler,
      SolutionRunners callers,
      TestSuites suites,
      CustomChecks customChecks,
      Slots slots) {
    this.compiler = compiler;
    this.callers = callers;
    this.suites = suites;
    this.customChecks = customChecks;
    this.slots = slots;
  }

  private record Attempt(PreparedCase prepared, Duration time) {}

  /**
   * Tries all mutants that compile, side by side when there are many.
   *
   * @param progress hears how many are tried
   * @return by line
   */
  public List<MutantTrial> tryAll(Problem problem, CaseProgress progress) {
    List<Attempt> attempts = slots.in(Slots.Line.RUNS, () -> attempts(problem));
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
                        attempts,
                        some -> progress.judged(tried.addAndGet(some), mutants.all().size()))),
        trials::addAll);
    return trials.stream().sorted(Comparator.comparingInt(trial -> trial.mutant().line())).toList();
  }

  /** Measures the reference, and puts the cases in the order of their size. */
  private List<Attempt> attempts(Problem problem) throws InterruptedException {
    List<Attempt> attempts = new ArrayList<>();
    var reference = callers.steps(problem, problem.reference());
    try (var benches = callers.open(problem.limits(), reference)) {
      for (PreparedCase prepared : suites.of(problem).cases()) {
        Duration most = problem.limits().time();
        Duration used = benches.call(prepared.arguments(), most).totalCpu();
        Duration some = used.multipliedBy(TIMES_THE_REFERENCE);
        Duration time = some.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : some;
        attempts.add(new Attempt(prepared, time.compareTo(most) < 0 ? time : most));
      }
    }
    attempts.sort(Comparator.comparingInt(attempt -> attempt.prepared().arguments().length));
    return attempts;
  }

  private List<MutantTrial> tryAll(
      Problem problem, Mutants mutants, List<Attempt> attempts, IntConsumer done)
      throws InterruptedException {
    List<MutantTrial> trials = new ArrayList<>();
    var reference = callers.steps(problem, problem.reference());
    try (var benches = callers.open(problem.limits(), reference);
        var checks = new AnswerChecks(problem, customChecks)) {
      for (Mutants group : mutants.groups()) {
        List<CompiledMutant> compiled = compiler.compiled(problem, group);
        done.accept(group.all().size() - compiled.size());
        for (CompiledMutant mutant : compiled) {
          benches.load(callers.steps(problem, mutant.code()));
          trials.add(new MutantTrial(mutant.mutant(), fate(attempts, benches, checks)));
          done.accept(1);
        }
      }
    }
    return trials;
  }

  private static Fate fate(List<Attempt> attempts, SolutionRunner benches, AnswerChecks checks)
      throws InterruptedException {
    for (Attempt attempt : attempts) {
      Outcome outcome = benches.call(attempt.prepared().arguments(), attempt.time());
      if (outcome instanceof Outcome.Stopped stopped && isSlow(stopped.reason())) {
        return Fate.TOO_SLOW;
      }
      if (!(outcome instanceof Outcome.Answered answered)
          || checks.fault(answered.answer(), attempt.prepared()).isPresent()) {
        return Fate.KILLED;
      }
    }
    return Fate.SURVIVED;
  }

  private static boolean isSlow(Reason reason) {
    return reason == Reason.CPU_TIME || reason == Reason.WALL_TIME;
  }
}
