package dev.assay.judge.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line in which work waits for a slot. First comes the sender whose work took the least time
 * lately, so that many long runs of one sender don't keep another waiting; work of one sender stays
 * in its order. Guarded by its {@link Slots}.
 */
final class SlotLine {

  /** A sender's time is forgotten when it has had no slot for so long. */
  private static final long LATELY_NANOS = Duration.ofMinutes(5).toNanos();

  /** Work that waits. */
  record Waiter(String sender, Semaphore called) {}

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

  private final List<Waiter> waiters = new ArrayList<>();
  private final Map<String, Taken> taken = new HashMap<>();

  boolean isEmpty() {
    return waiters.isEmpty();
  }

  void add(Waiter waiter) {
    waiters.add(waiter);
  }

  boolean remove(Waiter waiter) {
    return waiters.remove(waiter);
  }

  /** Takes the next one of those who may have a slot out of the line; null if there is none. */
  @Nullable Waiter next(Predicate<String> mayHave) {
    Waiter first =
        waiters.stream()
            .filter(waiter -> mayHave.test(waiter.sender))
            .min(Comparator.comparingLong(waiter -> takenBy(waiter.sender)))
            .orElse(null);
    if (first != null) {
      waiters.remove(first);
    }
    return first;
  }

  private long takenBy(String sender) {
    Taken known = taken.get(sender);
    return known == null ? 0 : known.nanos;
  }

  /** Tells whether the work of a sender lately took no longer than usual; not if it had none. */
  boolean isQuick(String sender) {
    Taken known = taken.get(sender);
    return known != null && known.mean <= USUAL_NANOS;
  }

  /**
   * Counts the time for which a sender has held a slot.
   *
   * @param now a reading of {@link System#nanoTime}
   */
  void count(String sender, long nanos, long now) {
    taken.values().removeIf(each -> now - each.lastAt > LATELY_NANOS);
    Taken known = taken.get(sender);
    long mean = known == null ? nanos : known.mean + (nanos - known.mean) / WEIGHT;
    taken.put(sender, new Taken(takenBy(sender) + nanos, mean, now));
  }
}
