package dev.assay.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects durations, from several threads. */
final class Latencies {

  private final List<Duration> all = Collections.synchronizedList(new ArrayList<>());

  void add(Duration time) {
    all.add(time);
  }

  /**
   * By nearest rank: the shortest that at least {@code share} of all don't exceed; zero of none.
   */
  Duration at(double share) {
    List<Duration> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    int rank = Math.max(1, (int) Math.ceil(share * sorted.size()));
    return sorted.isEmpty() ? Duration.ZERO : sorted.get(rank - 1);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }
}
