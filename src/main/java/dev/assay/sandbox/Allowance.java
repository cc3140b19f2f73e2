package dev.assay.sandbox;

import java.time.Duration;

/**
 * The resources that one call may use.
 *
 * @param cpu time of the whole worker process
 * @param idle time in which it sleeps or is blocked
 * @param memoryBytes of heap
 * @param outputBytes of the standard output
 * @param answerBytes of the encoded answer
 */
public record Allowance(
    Duration cpu, Duration idle, long memoryBytes, long outputBytes, long answerBytes) {

  private static final Duration SERIES = Duration.ofMillis(100);
  private static final int SERIES_PART = 5;

  private static final Duration GRACE = Duration.ofSeconds(2);

  /** As much as 120 busy processes for two cores leave to a call. */
  private static final int STARVED_TIMES = 60;

  private static final int OVERCHARGED_TIMES = 3;

  /** Allows as much idle time as {@link #usualIdle} says. */
  public Allowance(Duration cpu, long memoryBytes, long outputBytes, long answerBytes) {
    this(cpu, usualIdle(cpu), memoryBytes, outputBytes, answerBytes);
  }

  /**
   * Returns the idle time after which a call with so much CPU time is stopped, because it sleeps or
   * is deadlocked: three times the CPU time plus 2 s. Where the CPU time is below 250 ms, eight
   * times the CPU time takes the place of the 2 s.
   */
  public static Duration usualIdle(Duration cpu) {
    Duration grace = cpu.multipliedBy(8);
    return cpu.multipliedBy(3).plus(grace.compareTo(GRACE) < 0 ? grace : GRACE);
  }

  /** Returns the same allowance with other times, but no more idle time than usual. */
  Allowance withTimes(Duration newCpu, Duration mostIdle) {
    Duration usual = usualIdle(newCpu);
    return new Allowance(
        newCpu,
        mostIdle.compareTo(usual) < 0 ? mostIdle : usual,
        memoryBytes,
        outputBytes,
        answerBytes);
  }

  /**
   * Returns the allowance of a whole series of calls: so little that no single call can come near
   * its own limit, and that a series which used it up and is called again costs little extra time.
   */
  Allowance ofSeries() {
    Duration part = cpu.dividedBy(SERIES_PART);
    return withTimes(part.compareTo(SERIES) < 0 ? part : SERIES, idle);
  }

  /** Returns the wall time after which a call is stopped even if it only lacked a core. */
  Duration mostWall() {
    return cpu.multipliedBy(STARVED_TIMES).plus(idle);
  }

  /** Returns the CPU time after which the kernel stops a call that the host may overcharge. */
  Duration mostCpu() {
    return usualIdle(cpu).multipliedBy(OVERCHARGED_TIMES);
  }
}
