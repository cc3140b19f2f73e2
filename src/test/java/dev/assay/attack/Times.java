package dev.assay.attack;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects durations; several threads may add to it at once. */
final class Times {

  private final Collection<Duration> all = new ConcurrentLinkedQueue<>();

  void add(Duration time) {
    all.add(time);
  }

  /** Returns the median: half of the durations are no longer than it. */
  Duration median() {
    return sorted().get(all.size() / 2);
  }

  private List<Duration> sorted() {
    return all.stream().sorted().toList();
  }

  @Override
  public String toString() {
    return "%.1f ms in the median and %.0f ms at worst (of %d)"
        .formatted(median().toNanos() / 1e6, sorted().getLast().toNanos() / 1e6, all.size());
  }
}
