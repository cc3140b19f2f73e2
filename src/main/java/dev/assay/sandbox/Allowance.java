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

  /** Returns the wall time after which even an idle call is stopped: sleepers and deadlocks. */
  Duration wall() {
    return cpu.multipliedBy(3).plusSeconds(2);
  }

  /** Returns the wall time after which a call is stopped even where others stole most of it. */
  Duration mostWall() {
    return wall().multipliedBy(3);
  }
}
