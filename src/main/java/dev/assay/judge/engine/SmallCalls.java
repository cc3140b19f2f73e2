package dev.assay.judge.engine;

import dev.assay.problem.Limits;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.Series;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Calls a program on many small inputs: in series where that is possible, which takes a thirtieth
 * of the time, and on all of them, also after one that fails. Its outcomes help a search; they
 * decide no verdict. Not for several threads.
 */
public final class SmallCalls implements Metered {

  private static final int FIRST_SERIES = 8;
  private static final int LONGEST_SERIES = 256;

  /** After a series that came to nothing, the next one has so many times fewer calls. */
  private static final int FEWER = 8;

  private static final int MAX_SERIES_BYTES = 1 << 16;

  /** Of what one step answered and passes to the next, in one round. */
  private static final long MOST_KEPT_BYTES = 1 << 20;

  private final Sandbox sandbox;
  private final Limits limits;
  private SolutionSteps steps;
  private final Duration cpu;
  private final List<ProgramRunner> runners = new ArrayList<>();
  private final IdleBudget idleBudget;
  private int length = FIRST_SERIES;

  SmallCalls(Sandbox sandbox, Limits limits, SolutionSteps steps, Duration cpu, Duration idle) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.steps = steps;
    this.cpu = cpu;
    idleBudget = new IdleBudget(idle);
    load(steps);
  }

  /**
   * Calls another program of the same author from now on, in the same workers if they live. Nothing
   * is done if it is called already.
   */
  public void load(SolutionSteps another) {
    if (steps == another && !runners.isEmpty()) {
      return;
    }
    steps = another;
    idleBudget.renew();
    length = FIRST_SERIES;
    for (int i = 0; i < another.executables().size(); i++) {
      Executable step = another.executables().get(i);
      if (i < runners.size()) {
        runners.get(i).load(step);
      } else {
        runners.add(ProgramRunner.ofSolution(sandbox, limits, idleBudget, step));
      }
    }
  }

  /** Hears of outcomes. */
  @FunctionalInterface
  public interface Hearer {
    /** Hears of the outcome of an input, counted from 0, and tells whether to go on. */
    boolean heard(int index, Outcome outcome) throws InterruptedException;
  }

  /**
   * Calls the program for each of {@code inputs}, encoded as one list, until the hearer is done.
   *
   * @param pauses tells whether to end early; is asked after each series of each step, at most 256
   *     calls. One input at least comes to its end
   */
  public void call(List<byte[]> inputs, Hearer hearer, BooleanSupplier pauses)
      throws InterruptedException {
    int next = 0;
    while (next < inputs.size() && (next == 0 || !pauses.getAsBoolean())) {
      for (Outcome outcome : outcomes(inputs.subList(next, end(inputs, next)), pauses)) {
        if (!hearer.heard(next++, outcome)) {
          return;
        }
      }
    }
  }

  private int end(List<byte[]> inputs, int start) {
    int end = start;
    int bytes = 0;
    while (end < inputs.size() && end - start < length) {
      bytes += inputs.get(end).length;
      if (bytes > MAX_SERIES_BYTES && end > start) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * Returns the outcomes of the first inputs; of none if they must be called in a shorter series.
   */
  private List<Outcome> outcomes(List<byte[]> inputs, BooleanSupplier pauses)
      throws InterruptedException {
    List<Outcome> outcomes = first(runners.getFirst(), inputs);
    for (int step = 1; step < steps.executables().size() && !outcomes.isEmpty(); step++) {
      outcomes = after(outcomes, step, pauses);
    }
    return outcomes;
  }

  private List<Outcome> first(ProgramRunner runner, List<byte[]> inputs)
      throws InterruptedException {
    if (inputs.size() > 1 && runner.callsInSeries(cpu)) {
      Series series = runner.callAll(inputs, cpu);
      boolean none = series.outcomes().isEmpty();
      length = none ? Math.max(1, inputs.size() / FEWER) : Math.min(2 * length, LONGEST_SERIES);
      return series.outcomes().stream().map(SolutionRunner::withinRoom).toList();
    }
    length = Math.max(length, FIRST_SERIES);
    return List.of(SolutionRunner.withinRoom(runner.call(inputs.getFirst(), cpu)));
  }

  /**
   * Returns the outcomes of the next step in the place of those that it goes on from: of the first
   * inputs only, if a call was stopped, {@code pauses} says so or values take much memory.
   */
  private List<Outcome> after(List<Outcome> before, int step, BooleanSupplier pauses)
      throws InterruptedException {
    Passed passed = passed(before, step);
    List<Outcome> outcomes = passed.outcomes();
    List<Integer> places = passed.places();
    long bytes = 0;
    boolean isStopped = false;
    int next = 0;
    while (next < places.size()
        && (next == 0 || !isStopped && bytes <= MOST_KEPT_BYTES && !pauses.getAsBoolean())) {
      int end = end(passed.inputs(), next);
      for (Outcome outcome : first(runners.get(step), passed.inputs().subList(next, end))) {
        int place = places.get(next++);
        if (before.get(place) instanceof Outcome.Answered between) {
          outcomes.set(place, SolutionRunner.after(between, outcome));
        }
        bytes += outcome instanceof Outcome.Answered answer ? answer.answer().heapBytes() : 0;
        isStopped |= outcome instanceof Outcome.Stopped;
      }
    }
    return next < places.size() ? outcomes.subList(0, places.get(next)) : outcomes;
  }

  /**
   * What goes from one step to the next.
   *
   * @param outcomes of the first inputs
   * @param places of those outcomes that are passed on
   * @param inputs of the next step, one for each place
   */
  private record Passed(List<Outcome> outcomes, List<Integer> places, List<byte[]> inputs) {}

  private Passed passed(List<Outcome> before, int step) throws InterruptedException {
    var passed = new Passed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    long bytes = 0;
    for (int i = 0; i < before.size() && bytes <= MOST_KEPT_BYTES; i++) {
      Outcome outcome = before.get(i);
      if (outcome instanceof Outcome.Answered answered) {
        byte[] input = SolutionRunner.passed(answered.answer(), steps.passed().get(step - 1));
        if (input == null) {
          outcome = SolutionRunner.notPassed(answered);
        } else {
          passed.places().add(i);
          passed.inputs().add(input);
          bytes += input.length;
        }
      }
      passed.outcomes().add(outcome);
    }
    return passed;
  }

  /** Tells whether each input needs a call of its own, so that there should be few. */
  public boolean isSlow() throws InterruptedException {
    for (int step = 0; step < steps.executables().size(); step++) {
      if (!runners.get(step).callsInSeries(cpu)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Duration cpu() {
    Duration sum = Duration.ZERO;
    for (ProgramRunner runner : runners) {
      sum = sum.plus(runner.cpu());
    }
    return sum;
  }

  @Override
  public void close() {
    runners.forEach(ProgramRunner::close);
  }
}
