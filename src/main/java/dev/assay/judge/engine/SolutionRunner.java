package dev.assay.judge.engine;

import dev.assay.problem.Limits;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.Series;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a solution is called: a {@link ProgramRunner} for each of its steps, so that nothing gets
 * from one to the next but what it returned. Not for several threads.
 */
public final class SolutionRunner implements AutoCloseable {

  private final List<ProgramRunner> benches = new ArrayList<>();
  private SolutionSteps steps;

  /**
   * @param limits of memory and output; the time is given call by call
   */
  SolutionRunner(Sandbox sandbox, Limits limits, SolutionSteps steps) {
    this.steps = steps;
    steps.executables().forEach(each -> benches.add(new ProgramRunner(sandbox, limits, each)));
  }

  /** Calls another solution of the same author, with as many steps, from now on. */
  public void load(SolutionSteps another) {
    steps = another;
    for (int i = 0; i < benches.size(); i++) {
      benches.get(i).load(another.executables().get(i));
    }
  }

  /**
   * Calls for each of {@code cases} in turn, if there is but one step.
   *
   * @param cpu after which a call of one of them would be killed
   */
  Series callSeries(List<byte[]> cases, Duration cpu) throws InterruptedException {
    return benches.size() == 1 ? benches.getFirst().callSeries(cases, cpu) : Series.NONE;
  }

  /**
   * Calls step by step, up to the first that does not answer.
   *
   * @param arguments of the first, encoded as one list
   * @param cpu after which a step is killed
   */
  public Outcome call(byte[] arguments, Duration cpu) throws InterruptedException {
    Outcome outcome = benches.getFirst().call(arguments, cpu);
    for (int i = 1; i < benches.size(); i++) {
      if (!(outcome instanceof Outcome.Answered between) || isBeyond(cpu, between)) {
        return outcome;
      }
      Object passed = between.answer();
      if (passed == null || !steps.passed().get(i - 1).conforms(passed)) {
        return nothingToGoOnWith(between);
      }
      outcome = after(between, benches.get(i).call(Values.encode(List.of(passed)), cpu));
    }
    return outcome;
  }

  private static boolean isBeyond(Duration cpu, Outcome outcome) {
    return outcome.totalCpu().compareTo(cpu) > 0;
  }

  private static Outcome nothingToGoOnWith(Outcome.Answered between) {
    return new Outcome.Refused(
        "There is nothing to go on with: null, or a value of another type, was returned.\n"
            + "返回了 null 或其他类型的值，无法继续。",
        between.cpu(),
        between.totalCpu(),
        between.stdout());
  }

  private static Outcome after(Outcome.Answered before, Outcome outcome) {
    return outcome instanceof Outcome.Answered answered
        ? new Outcome.Answered(
            answered.answer(),
            before.cpu().plus(answered.cpu()),
            before.totalCpu().plus(answered.totalCpu()),
            before.stdout() + answered.stdout())
        : outcome;
  }

  /** Returns the largest peak of resident memory of the workers so far, in bytes. */
  long peakMemory() {
    return benches.stream().mapToLong(ProgramRunner::peakMemory).max().orElse(0);
  }

  /** Gives the workers up; a further call gets others. */
  @Override
  public void close() {
    benches.forEach(ProgramRunner::close);
  }
}
