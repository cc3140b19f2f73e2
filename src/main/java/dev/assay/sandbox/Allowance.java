package dev.assay.sandbox;

import java.time.Duration;

/**
 * What one call may use.
 *
 * @param cpu time of the whole worker process
 * @param memoryBytes of heap
 * @param outputBytes of the answer, and of the standard output
 */
public record Allowance(Duration cpu, long memoryBytes, long outputBytes) {

  private static final Duration SERIES = Duration.ofMillis(100);
  private static final int SERIES_PART = 5;

  private static final Duration GRACE = Duration.ofSeconds(2);

  /**
   * Returns the wall time after which even an idle call is stopped: sleepers and deadlocks. It is
   * three times the CPU time and 2 s; one that may compute next to nothing gets 8 times of that
   * instead of the 2 s.
   */
  Duration wall() {
    Duration grace = cpu.multipliedBy(8);
    return cpu.multipliedBy(3).plus(grace.compareTo(GRACE) < 0 ? grace : GRACE);
  }

  /**
   * Returns what a series of calls may use of which each may use this: so little that no limit is
   * near, and that those who are called again, having used it up, don't wait much longer.
   */
  Allowance ofSeries() {
    Duration part = cpu.dividedBy(SERIES_PART);
    return new Allowance(part.compareTo(SERIES) < 0 ? part : SERIES, memoryBytes, outputBytes);
  }

  /** Returns the wall time after which a call is stopped even where others stole most of it. */
  Duration mostWall() {
    return wall().multipliedBy(3);
  }
}
