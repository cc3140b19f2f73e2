package dev.assay.sandbox;

import java.time.Duration;

/**
 * The resources that one call may use.
 *
 * @param cpu time of the whole worker process
 * @param memoryBytes of heap
 * @param outputBytes of the standard output
 * @param answerBytes of the encoded answer
 */
public record Allowance(Duration cpu, long memoryBytes, long outputBytes, long answerBytes) {

  private static final Duration SERIES = Duration.ofMillis(100);
  private static final int SERIES_PART = 5;

  private static final Duration GRACE = Duration.ofSeconds(2);

  /**
   * Returns the wall time after which even an idle call is stopped, because it sleeps or is
   * deadlocked: three times the CPU time plus 2 s. Where the CPU time is below 250 ms, eight times
   * the CPU time takes the place of the 2 s.
   */
  Duration wall() {
    Duration grace = cpu.multipliedBy(8);
    return cpu.multipliedBy(3).plus(grace.compareTo(GRACE) < 0 ? grace : GRACE);
  }

  /**
   * Returns the allowance of a whole series of calls: so little that no single call can come near
   * its own limit, and that a series which used it up and is called again costs little extra time.
   */
  Allowance ofSeries() {
    Duration part = cpu.dividedBy(SERIES_PART);
    return withCpu(part.compareTo(SERIES) < 0 ? part : SERIES);
  }

  /** Returns the same allowance with another CPU time. */
  Allowance withCpu(Duration other) {
    return new Allowance(other, memoryBytes, outputBytes, answerBytes);
  }

  /** Returns the wall time after which a call is stopped even if the host stole most of it. */
  Duration mostWall() {
    return wall().multipliedBy(3);
  }
}
