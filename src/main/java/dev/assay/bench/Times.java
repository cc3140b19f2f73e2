package dev.assay.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A summary of repeated measurements, in milliseconds.
 *
 * @param count the number of measurements, at least 1
 */
record Times(int count, double median, double p95, double p99, double least) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Summarizes measurements in nanoseconds. */
  static Times of(List<Long> nanos) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return new Times(
        sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 0));
  }

  /** Calls {@code work} {@code times} times and measures each call. */
  static Times measure(int times, Callable<?> work) throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.call();
      nanos.add(System.nanoTime() - start);
    }
    return of(nanos);
  }

  /** By nearest rank: the smallest measurement that at least {@code share} of all don't exceed. */
  private static double at(List<Long> sorted, double share) {
    int rank = Math.max(1, (int) Math.ceil(share * sorted.size()));
    return round(sorted.get(rank - 1) / NANOS_PER_MILLI);
  }

  /** Rounds to two decimals: further ones mean nothing. */
  static double round(double millis) {
    return Math.round(millis * 100) / 100.0;
  }
}
