package dev.assay.judge.engine;

import dev.assay.problem.Limits;
import dev.assay.problem.signature.JavaType;
import dev.assay.sandbox.Answer;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Recording;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.Series;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls a solution: each of its steps in a worker of its own, so that nothing gets from one to the
 * next but the value that it returned. Not for several threads.
 *
 * <p>Small cases of a solution with one step may be called in series, which takes a third of the
 * time. The outcomes of a series count as long as it took so little time that nothing could depend
 * on it, and all calls came to their end; every other case is called by itself.
 */
public final class SolutionRunner implements AutoCloseable {

  /** Limits the arguments of one series: larger cases aren't worth it. */
  private static final int MAX_SERIES_BYTES = 1 << 16;

  private final List<ProgramRunner> runners = new ArrayList<>();
  private final IdleBudget idleBudget;
  private SolutionSteps steps;
  private final Map<Integer, Outcome> outcomesOfSeries = new HashMap<>();
  private boolean mayCallInSeries;

  /**
   * @param limits of memory and output; the time is given call by call
   */
  SolutionRunner(Sandbox sandbox, Limits limits, SolutionSteps steps) {
    this.steps = steps;
    idleBudget = new IdleBudget(sandbox.idleTime());
    for (Executable step : steps.executables()) {
      runners.add(ProgramRunner.ofSolution(sandbox, limits, idleBudget, step));
    }
    mayCallInSeries = runners.size() == 1;
  }

  /** Calls another solution of the same author, with as many steps, from now on. */
  public void load(SolutionSteps another) {
    steps = another;
    idleBudget.renew();
    for (int i = 0; i < runners.size(); i++) {
      runners.get(i).load(another.executables().get(i));
    }
    outcomesOfSeries.clear();
    mayCallInSeries = runners.size() == 1;
  }

  /**
   * Calls one of {@code cases}, at once or together with those after it; a second time when it is
   * asked for again.
   *
   * @param cases of each the arguments, encoded as one list, in the order in which they will be
   *     asked for; always the same for one solution
   * @param index from 0
   * @param cpu after which a single call is killed
   */
  Outcome callInSeries(List<byte[]> cases, int index, Duration cpu) throws InterruptedException {
    if (mayCallInSeries && !outcomesOfSeries.containsKey(index)) {
      callSeries(cases, index, cpu);
    }
    Outcome outcome = outcomesOfSeries.remove(index);
    return outcome != null ? outcome : call(cases.get(index), cpu);
  }

  private void callSeries(List<byte[]> cases, int first, Duration cpu) throws InterruptedException {
    int end = first;
    for (int bytes = 0; end < cases.size(); end++) {
      bytes += cases.get(end).length;
      if (bytes > MAX_SERIES_BYTES) {
        break;
      }
    }
    if (end - first > 1) {
      outcomesOfSeries.clear();
      Series series = runners.getFirst().callSeries(cases.subList(first, end), cpu);
      mayCallInSeries = !series.isLast();
      for (Outcome outcome : series.outcomes()) {
        outcomesOfSeries.put(first + outcomesOfSeries.size(), withinRoom(outcome));
      }
    }
  }

  /**
   * Calls step by step, up to the first that does not answer.
   *
   * @param arguments of the first, encoded as one list
   * @param cpu after which a step is killed
   */
  public Outcome call(byte[] arguments, Duration cpu) throws InterruptedException {
    Outcome outcome = withinRoom(runners.getFirst().call(arguments, cpu));
    for (int i = 1; i < runners.size(); i++) {
      if (!(outcome instanceof Outcome.Answered between) || isBeyond(cpu, between)) {
        return outcome;
      }
      byte[] passed = passed(between.answer(), steps.passed().get(i - 1));
      if (passed == null) {
        return notPassed(between);
      }
      outcome = after(between, withinRoom(runners.get(i).call(passed, cpu)));
    }
    return outcome;
  }

  /** Returns the arguments of the next step, null if it can't take the answer; null goes on. */
  static byte @Nullable [] passed(Answer answer, JavaType type) throws InterruptedException {
    return answer.read(
        value ->
            type.conforms(value)
                ? Values.encode(Collections.<@Nullable Object>singletonList(value))
                : null);
  }

  static Outcome notPassed(Outcome.Answered between) {
    return new Outcome.Unusable(
        Outcome.Fault.NOT_FOR_NEXT_STEP,
        List.of(),
        between.cpu(),
        between.totalCpu(),
        between.stdout());
  }

  static Outcome withinRoom(Outcome outcome) {
    return outcome instanceof Outcome.Answered answered ? answered.withinRoom() : outcome;
  }

  private static boolean isBeyond(Duration cpu, Outcome outcome) {
    return outcome.totalCpu().compareTo(cpu) > 0;
  }

  static Outcome after(Outcome.Answered before, Outcome outcome) {
    return outcome instanceof Outcome.Answered answered
        ? new Outcome.Answered(
            answered.answer(),
            before.cpu().plus(answered.cpu()),
            before.totalCpu().plus(answered.totalCpu()),
            before.stdout() + answered.stdout())
        : outcome;
  }

  /** Returns what each step recorded, if it is woven, in its last call. */
  List<Recording> recordings() {
    return runners.stream().map(ProgramRunner::recording).toList();
  }

  /** Returns the time in which all calls may sleep or be blocked, and have. */
  IdleBudget idleBudget() {
    return idleBudget;
  }

  /** Returns the largest peak of resident memory of the workers so far, in bytes. */
  long peakMemory() {
    return runners.stream().mapToLong(ProgramRunner::peakMemory).max().orElse(0);
  }

  /** Ends the workers; a further call gets others. */
  @Override
  public void close() {
    runners.forEach(ProgramRunner::close);
  }
}
