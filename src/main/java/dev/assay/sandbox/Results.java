package dev.assay.sandbox;

import dev.assay.sandbox.Outcome.Fault;
import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.code.BridgeFrames;
import dev.assay.worker.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Turns the results that a worker reports of one program into outcomes. */
final class Results {

  /** Twice the length at which an honest worker cuts its texts, in UTF-16 units. */
  private static final int MAX_TEXT = 4_000;

  private final Collection<byte[]> classFiles;

  /**
   * @param classFiles of the program, from which the names of its frames come
   */
  Results(Collection<byte[]> classFiles) {
    this.classFiles = classFiles;
  }

  /**
   * Returns the outcome of a case.
   *
   * @param most CPU time that its thread can have used
   * @param charged CPU time of the whole worker, as far as it counts
   */
  Outcome outcome(Frame.Result result, Duration most, Duration charged) {
    Duration cpu = Duration.ofNanos(Math.clamp(result.cpuNanos(), 0, most.toNanos()));
    return switch (result.kind()) {
      case RETURNED -> answered(new Answer(result.answer()), cpu, charged, result.stdout());
      case THREW ->
          new Outcome.Threw(
              detail(result, 0),
              IntStream.range(1, result.details().size()).mapToObj(i -> detail(result, i)).toList(),
              frames(result),
              cpu,
              charged,
              result.stdout());
      case REFUSED -> new Outcome.Refused(detail(result, 0), cpu, charged, result.stdout());
      case PACKAGE_FAILED ->
          new Outcome.PackageFailed(
              detail(result, 0), line(result), detail(result, 2), cpu, charged, result.stdout());
      case OUT_OF_MEMORY -> new Outcome.Stopped(Reason.MEMORY, cpu, result.stdout());
      case OUTPUT_LIMIT -> new Outcome.Stopped(Reason.OUTPUT, cpu, result.stdout());
      case NOTATION_REFUSED -> unusable(Fault.NOTATION_REFUSED, 1, result, cpu, charged);
      case NOTATION_FAILED -> unusable(Fault.NOTATION_FAILED, 2, result, cpu, charged);
      case TOO_DEEP -> unusable(Fault.TOO_DEEP, 1, result, cpu, charged);
      case NO_SUCH_PREFIX -> unusable(Fault.NO_SUCH_PREFIX, 2, result, cpu, charged);
    };
  }

  private static Outcome answered(Answer answer, Duration cpu, Duration charged, String stdout) {
    return new Outcome.Answered(answer, cpu, charged, stdout)
        .within(answer.heapBytes(), AnswerRoom.MOST_OF_PACKAGES);
  }

  private List<Outcome.Frame> frames(Frame.Result result) {
    return BridgeFrames.leaveOut(classFiles, result.frames()).stream()
        .map(frame -> new Outcome.Frame(frame.method(), frame.line()))
        .toList();
  }

  private static Outcome unusable(
      Fault fault, int arguments, Frame.Result result, Duration cpu, Duration charged) {
    List<String> texts = IntStream.range(0, arguments).mapToObj(i -> detail(result, i)).toList();
    return new Outcome.Unusable(fault, texts, cpu, charged, result.stdout());
  }

  private static int line(Frame.Result result) {
    String line = detail(result, 1);
    return line.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(line) : 1;
  }

  /** Returns one of the texts that the worker sent, or an empty one if there are fewer. */
  private static String detail(Frame.Result result, int index) {
    String text = index < result.details().size() ? result.details().get(index) : "";
    int end = Math.min(text.length(), MAX_TEXT);
    boolean splitsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return end == text.length() ? text : text.substring(0, splitsPair ? end - 1 : end) + "…";
  }

  /**
   * Returns the outcomes of a series of cases, without one that was stopped.
   *
   * @param used CPU time of the whole worker, which is divided among the cases
   */
  Series series(List<Frame.Result> results, Duration used) {
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
