package dev.assay.judge.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
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

  /** The time that a sender has held slots, and when it last gave one back. */
  private record Taken(long nanos, long lastAt) {}

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

  /** Takes the next one out of the line; null if it is empty. */
  @Nullable Waiter next() {
    Waiter first =
        waiters.stream()
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

  /**
   * Counts the time for which a sender has held a slot.
   *
   * @param now a reading of {@link System#nanoTime}
   */
  void count(String sender, long nanos, long now) {
    taken.values().removeIf(each -> now - each.lastAt > LATELY_NANOS);
    taken.put(sender, new Taken(takenBy(sender) + nanos, now));
  }
}
