package dev.assay.judge;

import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.Mutants;
import dev.assay.judge.MutantTrial.Fate;
import dev.assay.judge.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.Sandbox;
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

  private final PackageCompiler compiler;
  private final Sandbox sandbox;
  private final TestSuites suites;
  private final CustomChecks customChecks;
  private final Slots slots;

  MutantTrials(
      PackageCompiler compiler,
      Sandbox sandbox,
      TestSuites suites,
      CustomChecks customChecks,
      Slots slots) {
    this.compiler = compiler;
    this.sandbox = sandbox;
    this.suites = suites;
    this.customChecks = customChecks;
    this.slots = slots;
  }

  private record Step(PreparedCase prepared, Duration time) {}

  /**
   * Tries all mutants that compile, side by side in all slots.
   *
   * @param progress hears how many are tried
   * @return by line
   */
  public List<MutantTrial> tryAll(Problem problem, Progress progress) {
    List<Step> steps = slots.in(Slots.Line.RUNS, () -> steps(problem));
    Mutants mutants = compiler.mutants(problem);
    var tried = new AtomicInteger();
    List<MutantTrial> trials = new ArrayList<>();
    SideBySide.work(
        IntStream.range(0, slots.size()).mapToObj(i -> mutants.share(i, slots.size())).toList(),
        share ->
            slots.in(
                Slots.Line.RUNS,
                () ->
                    tryAll(
                        problem,
                        share,
                        steps,
                        some -> progress.judged(tried.addAndGet(some), mutants.all().size()))),
        trials::addAll);
    return trials.stream().sorted(Comparator.comparingInt(trial -> trial.mutant().line())).toList();
  }

  /** Measures the reference, and puts the cases in the order of their size. */
  private List<Step> steps(Problem problem) throws InterruptedException {
    List<Step> steps = new ArrayList<>();
    var reference = compiler.solution(problem, problem.reference());
    try (var bench = new Bench(sandbox, problem.limits(), reference)) {
      for (PreparedCase prepared : suites.of(problem).cases()) {
        Duration most = problem.limits().time();
        Duration used = bench.call(prepared.arguments(), most).totalCpu();
        Duration some = used.multipliedBy(TIMES_THE_REFERENCE);
        Duration time = some.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : some;
        steps.add(new Step(prepared, time.compareTo(most) < 0 ? time : most));
      }
    }
    steps.sort(Comparator.comparingInt(step -> step.prepared().arguments().length));
    return steps;
  }

  private List<MutantTrial> tryAll(
      Problem problem, Mutants mutants, List<Step> steps, IntConsumer done)
      throws InterruptedException {
    List<MutantTrial> trials = new ArrayList<>();
    var reference = compiler.solution(problem, problem.reference());
    try (var bench = new Bench(sandbox, problem.limits(), reference);
        var checks = new AnswerChecks(problem, customChecks)) {
      for (Mutants group : mutants.groups()) {
        List<CompiledMutant> compiled = compiler.compiled(problem, group);
        done.accept(group.all().size() - compiled.size());
        for (CompiledMutant mutant : compiled) {
          bench.load(Executables.of(mutant.code(), problem.signature()));
          trials.add(new MutantTrial(mutant.mutant(), fate(steps, bench, checks)));
          done.accept(1);
        }
      }
    }
    return trials;
  }

  private static Fate fate(List<Step> steps, Bench bench, AnswerChecks checks)
      throws InterruptedException {
    for (Step step : steps) {
      Outcome outcome = bench.call(step.prepared().arguments(), step.time());
      if (outcome instanceof Outcome.Stopped stopped && isSlow(stopped.reason())) {
        return Fate.TOO_SLOW;
      }
      if (!(outcome instanceof Outcome.Answered answered)
          || checks.fault(answered.answer(), step.prepared()).isPresent()) {
        return Fate.KILLED;
      }
    }
    return Fate.SURVIVED;
  }

  private static boolean isSlow(Reason reason) {
    return reason == Reason.CPU_TIME || reason == Reason.WALL_TIME;
  }
}
