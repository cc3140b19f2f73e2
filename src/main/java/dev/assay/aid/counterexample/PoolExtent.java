package dev.assay.aid.counterexample;

import java.time.Duration;

/**
 * Bounds a pool.
 *
 * @param draws of inputs at each scale, before invalid ones are left out
 * @param cases in the pool
 * @param slowCases in the pool where the reference needs a call for each
 * @param cpu time in which inputs are drawn, from the beginning of the turn on; half as much again
 *     goes to the reference
 */
record PoolExtent(int draws, int cases, int slowCases, Duration cpu) {

  /** For a search, whose time is short. */
  static final PoolExtent OF_SEARCH = new PoolExtent(900, 2_000, 400, Duration.ofMillis(900));

  /**
   * For a verification, whose findings must be the same on any machine: the time is a safeguard
   * that usual packages don't come near.
   */
  static final PoolExtent OF_VERIFICATION = new PoolExtent(300, 1_000, 200, Duration.ofSeconds(12));
}
