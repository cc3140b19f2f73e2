package dev.assay.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Tells the time in which a call had nothing to do from the time in which it only lacked a core.
 *
 * <p>Threads are looked at each few milliseconds. The time since the last look was idle if the call
 * used little CPU time in it and no thread has work now. Sums of the kernel's waiting times would
 * be exact for one thread, but tell nothing of threads that have ended, and count the same moment
 * once for each thread that waits in it.
 */
final class IdleTime {

  private static final Duration LEAST = Duration.ofMillis(10);

  /** A look tells nothing of a longer time: the one who looks lacked a core himself. */
  private static final Duration MOST = Duration.ofMillis(100);

  private long lookedAt;
  private Duration usedThen = Duration.ZERO;
  private volatile Duration idle = Duration.ZERO;

  /**
   * @param start a reading of {@link System#nanoTime}
   */
  IdleTime(long start) {
    lookedAt = start;
  }

  /**
   * Looks at the call.
   *
   * @param nanos a reading of {@link System#nanoTime}
   * @param used CPU time since the start
   * @param hasWork asked only where the answer matters, because it costs some 20 files
   */
  void look(long nanos, Duration used, BooleanSupplier hasWork) {
    Duration span = Duration.ofNanos(nanos - lookedAt);
    if (span.compareTo(LEAST) < 0) {
      return;
    }
    Duration busy = used.minus(usedThen);
    if (busy.multipliedBy(2).compareTo(span) < 0 && !hasWork.getAsBoolean()) {
      Duration counted = span.compareTo(MOST) < 0 ? span : MOST;
      idle = idle.plus(counted.minus(busy.compareTo(counted) < 0 ? busy : counted));
    }
    lookedAt = nanos;
    usedThen = used;
  }

  /** Returns the idle time up to the last look. */
  Duration total() {
    return idle;
  }
}
