package dev.assay.judge;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The times for which senders have held slots lately. Not safe for use by several threads. */
public final class SenderTimes {

  /** A sender's time is forgotten when it has had no slot for so long. */
  private static final long LATELY_NANOS = Duration.ofMinutes(5).toNanos();

  /** Few right solutions take as long for all their cases together. */
  private static final long USUAL_NANOS = Duration.ofSeconds(2).toNanos();

  /** The weight of the last time in the mean. */
  private static final int WEIGHT = 4;

  /**
   * The time that a sender has held slots.
   *
   * @param mean the time of one work, the last ones above all
   * @param lastAt when it last gave a slot back
   */
  private record Taken(long nanos, long mean, long lastAt) {}

  private final Map<String, Taken> taken = new HashMap<>();

  /** Returns the sum of a sender's times in nanoseconds, 0 if it had no slot lately. */
  public long sum(String sender) {
    Taken known = taken.get(sender);
    return known == null ? 0 : known.nanos;
  }

  /** Tells whether the work of a sender lately took no longer than usual; not if it had none. */
  public boolean isQuick(String sender) {
    Taken known = taken.get(sender);
    return known != null && known.mean <= USUAL_NANOS;
  }

  /** Tells whether work that has taken so long takes longer than usual. */
  public static boolean isLong(long nanos) {
    return nanos > USUAL_NANOS;
  }

  /**
   * Counts the time for which a sender has held a slot.
   *
   * @param now a reading of {@link System#nanoTime}
   */
  public void count(String sender, long nanos, long now) {
    taken.values().removeIf(each -> now - each.lastAt > LATELY_NANOS);
    Taken known = taken.get(sender);
    long mean = known == null ? nanos : known.mean + (nanos - known.mean) / WEIGHT;
    taken.put(sender, new Taken(sum(sender) + nanos, mean, now));
  }
}
