package dev.assay.sandbox;

import java.time.Duration;
import java.util.List;

/** The end of one call, before any answer is checked. */
public sealed interface Outcome {

  /** CPU time of the thread that ran the call, or of the whole worker when that is not known. */
  Duration cpu();

  /** CPU time that the whole worker spent on the call, the JVM's own threads included. */
  Duration totalCpu();

  /** The beginning of its standard output; empty if the worker died before it could send it. */
  String stdout();

  /** The call returned. The answer may be of any type; the judge decides whether it fits. */
  record Answered(Answer answer, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {

    /** Returns this, or in its place that a solution's answer would take too much of the heap. */
    public Outcome withinRoom() {
      return within(answer.roomBytes(), AnswerRoom.MOST);
    }

    Outcome within(long bytes, long most) {
      return bytes <= most
          ? this
          : new Unusable(
              Fault.TOO_LARGE,
              List.of(String.valueOf(bytes >> 20), String.valueOf(most >> 20)),
              cpu,
              totalCpu,
              stdout);
    }
  }

  /**
   * The call threw.
   *
   * @param message the exception with its text
   * @param causes a line for each cause that is shown, the innermost last
   * @param frames the user's own, those of the innermost cause first
   */
  record Threw(
      String message,
      List<String> causes,
      List<Frame> frames,
      Duration cpu,
      Duration totalCpu,
      String stdout)
      implements Outcome {

    /** Returns the message with the causes on lines of their own. */
    public String messageWithCauses() {
      return causes.isEmpty() ? message : message + "\n" + String.join("\n", causes);
    }
  }

  /** The package's Caller, which called it, says in the message why no answer could be right. */
  record Refused(String message, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {}

  /**
   * The package's own code around the submission threw, and the submission had no part in it.
   *
   * @param file its path in the package, as the worker says
   * @param line from 1
   */
  record PackageFailed(
      String file, int line, String message, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {}

  /**
   * The call returned a value that can't be an answer.
   *
   * @param arguments as many as {@link Fault} lists, each of at most some thousand characters
   */
  record Unusable(
      Fault fault, List<String> arguments, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {}

  /** The call was stopped, or stopped itself; the worker is gone. */
  record Stopped(Reason reason, Duration cpu, Waits waits, String stdout) implements Outcome {

    /** Says nothing of waits, where they are not the reason. */
    public Stopped(Reason reason, Duration cpu, String stdout) {
      this(reason, cpu, Waits.NONE, stdout);
    }

    @Override
    public Duration totalCpu() {
      return cpu;
    }
  }

  /** One frame of the user's code; {@code line} from 1, or negative when unknown. */
  record Frame(String method, int line) {}

  /** Why a value can't be an answer. */
  enum Fault {
    /** The package's notation refuses to write it. Argument: the reason, in its author's words. */
    NOTATION_REFUSED,
    /** The package's notation failed. Arguments: its method, the exception. */
    NOTATION_FAILED,
    /** It nests too deeply, or contains itself. Argument: the most levels. */
    TOO_DEEP,
    /** It has fewer elements than the method says. Arguments: both numbers. */
    NO_SUCH_PREFIX,
    /**
     * It would take too much of this server's heap. Arguments: megabytes it takes, and may take.
     */
    TOO_LARGE,
    /** The next step of the problem can't take it. */
    NOT_FOR_NEXT_STEP
  }

  /** Why a call did not come to its end. */
  enum Reason {
    CPU_TIME,
    /** The call slept or was blocked too long. */
    IDLE_TIME,
    MEMORY,
    OUTPUT,
    /** The call started more threads than a solution can need; soon none would be left. */
    THREADS,
    /** The process ended itself without an answer. */
    EXIT,
    /** The kernel stopped a system call that Java code cannot make, or the protocol was broken. */
    TAMPERING
  }
}
