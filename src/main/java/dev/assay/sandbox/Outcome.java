package dev.assay.sandbox;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one call did, before any answer is checked. */
public sealed interface Outcome {

  /** CPU time of the thread that ran the call, or of the whole worker when that is not known. */
  Duration cpu();

  /** CPU time that the whole worker spent on the call, the JVM's own threads included. */
  Duration totalCpu();

  /** What it printed, from the beginning; empty when the worker died before it could tell. */
  String stdout();

  /** It returned. The answer is of any type: whether it fits is not decided here. */
  record Answered(@Nullable Object answer, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {}

  /** It threw; {@code frames} are the user's own. */
  record Threw(String message, List<Frame> frames, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {}

  /** The package's own code that called it says why there is no answer that could be right. */
  record Refused(String message, Duration cpu, Duration totalCpu, String stdout)
      implements Outcome {}

  /** It was stopped, or stopped itself; the worker is gone. */
  record Stopped(Reason reason, Duration cpu, String stdout) implements Outcome {
    @Override
    public Duration totalCpu() {
      return cpu;
    }
  }

  /** One frame of the user's code; {@code line} from 1, or negative when unknown. */
  record Frame(String method, int line) {}

  /** Why a call did not come to its end. */
  enum Reason {
    CPU_TIME,
    /** Little CPU time was used, but the call did not end: sleep, deadlock or a starved machine. */
    WALL_TIME,
    MEMORY,
    OUTPUT,
    /** It started more threads than a solution can need, and would soon leave none to others. */
    THREADS,
    /** The process ended itself without an answer. */
    EXIT,
    /** The kernel stopped a system call that Java code cannot make, or the protocol was broken. */
    TAMPERING
  }
}
