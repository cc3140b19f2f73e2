package dev.assay.judge;

import dev.assay.compiler.Mutant;
import dev.assay.judge.MutantTrial.Fate;
import dev.assay.judge.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
    List<Mutant> mutants = compiler.mutants(problem);
    var tried = new AtomicInteger();
    List<MutantTrial> trials = new ArrayList<>();
    SideBySide.work(
        shares(mutants, slots.size()),
        share ->
            slots.in(
                Slots.Line.RUNS,
                () ->
                    tryAll(
                        problem,
                        share,
                        steps,
                        () -> progress.judged(tried.incrementAndGet(), mutants.size()))),
        trials::addAll);
    return trials.stream().sorted(Comparator.comparingInt(trial -> trial.mutant().line())).toList();
  }

  private static List<List<Mutant>> shares(List<Mutant> mutants, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            share ->
                IntStream.range(0, mutants.size())
                    .filter(i -> i % count == share)
                    .mapToObj(mutants::get)
                    .toList())
        .toList();
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
      Problem problem, List<Mutant> mutants, List<Step> steps, Runnable done)
      throws InterruptedException {
    List<MutantTrial> trials = new ArrayList<>();
    var reference = compiler.solution(problem, problem.reference());
    try (var bench = new Bench(sandbox, problem.limits(), reference);
        var checks = new AnswerChecks(problem, customChecks)) {
      for (Mutant mutant : mutants) {
        fate(problem, mutant, steps, bench, checks)
            .ifPresent(fate -> trials.add(new MutantTrial(mutant, fate)));
        done.run();
      }
    }
    return trials;
  }

  /** Returns nothing for a mutant that does not compile. */
  private Optional<Fate> fate(
      Problem problem, Mutant mutant, List<Step> steps, Bench bench, AnswerChecks checks)
      throws InterruptedException {
    Optional<Executable> program = compiler.mutant(problem, mutant);
    if (program.isEmpty()) {
      return Optional.empty();
    }
    bench.load(program.get());
    for (Step step : steps) {
      Outcome outcome = bench.call(step.prepared().arguments(), step.time());
      if (outcome instanceof Outcome.Stopped stopped && isSlow(stopped.reason())) {
        return Optional.of(Fate.TOO_SLOW);
      }
      if (!(outcome instanceof Outcome.Answered answered)
          || checks.fault(answered.answer(), step.prepared()).isPresent()) {
        return Optional.of(Fate.KILLED);
      }
    }
    return Optional.of(Fate.SURVIVED);
  }

  private static boolean isSlow(Reason reason) {
    return reason == Reason.CPU_TIME || reason == Reason.WALL_TIME;
  }
}
