package dev.assay.sandbox;

import dev.assay.sandbox.Outcome.Reason;
import dev.assay.worker.Frame;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Turns the results that a worker reports into outcomes. */
final class Results {

  private Results() {}

  /**
   * Returns the outcome of one case.
   *
   * @param most the most CPU time that its thread can have used
   * @param charged the CPU time of the whole worker that counts against the limit
   */
  static Outcome outcome(Frame.Result result, Duration most, Duration charged) {
    Duration cpu = Duration.ofNanos(Math.clamp(result.cpuNanos(), 0, most.toNanos()));
    String message = result.message() == null ? "" : result.message();
    return switch (result.kind()) {
      case RETURNED ->
          new Outcome.Answered(Values.decode(result.answer()), cpu, charged, result.stdout());
      case THREW ->
          new Outcome.Threw(
              message,
              result.frames().stream()
                  .map(frame -> new Outcome.Frame(frame.method(), frame.line()))
                  .toList(),
              cpu,
              charged,
              result.stdout());
      case REFUSED -> new Outcome.Refused(message, cpu, charged, result.stdout());
      case OUT_OF_MEMORY -> new Outcome.Stopped(Reason.MEMORY, cpu, result.stdout());
      case OUTPUT_LIMIT -> new Outcome.Stopped(Reason.OUTPUT, cpu, result.stdout());
    };
  }

  /**
   * Returns the outcomes of a series of cases, up to the first that was stopped.
   *
   * @param used CPU time of the whole worker, which is divided among the cases
   */
  static Series series(List<Frame.Result> results, Duration used) {
    long most = used.toNanos() + 1;
    long sum = 0;
    for (Frame.Result result : results) {
      sum += Math.clamp(result.cpuNanos(), 1, most);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Frame.Result result : results) {
      double part = (double) Math.clamp(result.cpuNanos(), 1, most) / sum;
      Duration share = Duration.ofNanos((long) (part * used.toNanos()));
      Outcome outcome = outcome(result, share, share);
      if (outcome instanceof Outcome.Stopped) {
        return new Series(outcomes, true);
      }
      outcomes.add(outcome);
    }
    return new Series(outcomes, false);
  }
}
