package dev.assay.sandbox;

import java.time.Duration;

/**
 * The wall time of a call in which it used no CPU.
 *
 * @param idle in which it slept or was blocked
 * @param forCore in which it had work, but no core to do it on
 */
public record Waits(Duration idle, Duration forCore) {

  /** No waits, or none that are known. */
  public static final Waits NONE = new Waits(Duration.ZERO, Duration.ZERO);

  /** Divides the time {@code wall} of a call that used {@code cpu} on one core or several. */
  static Waits of(Duration wall, Duration cpu, Duration idle) {
    Duration rest = wall.minus(cpu).minus(idle);
    return new Waits(idle, rest.isNegative() ? Duration.ZERO : rest);
  }
}
