package dev.assay.sandbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Tells the time in which a call had nothing to do from the time in which it only lacked a core.
 *
 * <p>Threads are looked at each few milliseconds. The time since the last look was idle if the call
 * used little CPU time in it and no thread has work now. Sums of the kernel's waiting times would
 * be exact for one thread, but tell nothing of threads that have ended, and count the same moment
 * once for each thread that waits in it.
 *
 * <p>The end of a call, too short for a look, is left to the next call of the same worker.
 * Otherwise code that sleeps for 8 ms in each of a thousand calls would never seem idle.
 */
final class IdleTime {

  private static final Duration LEAST = Duration.ofMillis(10);

  /** A look tells nothing of a longer time: the one who looks lacked a core himself. */
  private static final Duration MOST = Duration.ofMillis(100);

  /** Changed by the one who looks, and ended by the caller, who must not wait for a look. */
  private final AtomicReference<Looks> looks;

  /** The calls before, which have ended. */
  private final Past past;

  /**
   * The ended calls of a worker.
   *
   * @param idle their idle time
   * @param span wall time that no look has covered
   * @param busy CPU time in that span
   */
  record Past(Duration idle, Duration span, Duration busy) {
    static final Past NONE = new Past(Duration.ZERO, Duration.ZERO, Duration.ZERO);
  }

  /**
   * The looks so far.
   *
   * @param last time of the last look, a reading of {@link System#nanoTime}
   * @param usedThen CPU time of the call at that time; negative in earlier calls
   */
  private record Looks(long last, Duration usedThen, Duration idle, boolean ended) {

    Looks end() {
      return new Looks(last, usedThen, idle, true);
    }
  }

  /**
   * @param start a reading of {@link System#nanoTime}
   */
  IdleTime(long start, Past past) {
    this.past = past;
    long last = start - past.span().toNanos();
    looks = new AtomicReference<>(new Looks(last, past.busy().negated(), Duration.ZERO, false));
  }

  /**
   * Looks at the call.
   *
   * @param nanos a reading of {@link System#nanoTime}
   * @param used CPU time since the start
   * @param hasWork asked only where the answer matters, because it costs some 20 files
   */
  void look(long nanos, Duration used, BooleanSupplier hasWork) {
    Looks before = looks.get();
    Duration span = Duration.ofNanos(nanos - before.last());
    if (before.ended() || span.compareTo(LEAST) < 0) {
      return;
    }
    Duration idle = before.idle();
    Duration busy = used.minus(before.usedThen());
    if (busy.multipliedBy(2).compareTo(span) < 0 && !hasWork.getAsBoolean()) {
      Duration counted = span.compareTo(MOST) < 0 ? span : MOST;
      idle = idle.plus(counted.minus(busy.compareTo(counted) < 0 ? busy : counted));
    }
    // A look during which the call has ended may have seen the time after it.
    looks.compareAndSet(before, new Looks(nanos, used, idle, false));
  }

  /**
   * Ends the looks, and returns the past of the next call.
   *
   * @param nanos a reading of {@link System#nanoTime}
   * @param used CPU time since the start
   */
  Past end(long nanos, Duration used) {
    Looks last = looks.updateAndGet(Looks::end);
    return new Past(
        past.idle().plus(last.idle()),
        Duration.ofNanos(nanos - last.last()),
        used.minus(last.usedThen()));
  }

  /** Returns the idle time of this call up to the last look. */
  Duration total() {
    return looks.get().idle();
  }
}
