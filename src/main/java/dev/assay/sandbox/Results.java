package dev.assay.sandbox;

import dev.assay.sandbox.Outcome.Reason;
import dev.assay.worker.Frame;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes outcomes of what a worker says of its cases. */
final class Results {

  private Results() {}

  /**
   * Returns what a case did.
   *
   * @param most what its thread can have used of CPU time
   * @param charged what the whole worker used, as far as it counts
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
   * Returns what the cases of a series did, without one that was stopped.
   *
   * @param used CPU time of the whole worker, which is shared out among them
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
