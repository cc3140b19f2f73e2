package dev.assay.judge.engine;

import dev.assay.judge.SenderTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line in which work waits for a slot. First comes the sender whose work took the least time
 * lately, so that many long runs of one sender don't keep another waiting; work of one sender stays
 * in its order. Guarded by its {@link Slots}.
 */
final class SlotLine {

  /** Work that waits. */
  record Waiter(String sender, Semaphore called) {}

  private final List<Waiter> waiters = new ArrayList<>();
  private final SenderTimes times = new SenderTimes();

  /** Tells whether anyone waits who may have a slot. */
  boolean hasAny(Predicate<String> mayHave) {
    return waiters.stream().anyMatch(waiter -> mayHave.test(waiter.sender));
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
            .min(Comparator.comparingLong(waiter -> times.sum(waiter.sender)))
            .orElse(null);
    if (first != null) {
      waiters.remove(first);
    }
    return first;
  }

  SenderTimes times() {
    return times;
  }
}
