package dev.assay.judge.engine;

import java.time.Duration;

/**
 * The time that all calls for one submission, one run, or one use of a package's program may sleep
 * or be blocked together. Not for several threads.
 */
final class IdleBudget {

  private final Duration limit;
  private Duration spent = Duration.ZERO;

  IdleBudget(Duration limit) {
    this.limit = limit;
  }

  /** Returns the whole budget. */
  Duration limit() {
    return limit;
  }

  /** Returns the time that was spent so far; the last call may have gone beyond the limit. */
  Duration spent() {
    return spent;
  }

  /** Returns the rest, at least zero. */
  Duration left() {
    Duration left = limit.minus(spent);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Tells whether nothing is left. */
  boolean isSpent() {
    return spent.compareTo(limit) >= 0;
  }

  void spend(Duration idle) {
    spent = spent.plus(idle);
  }

  /** Begins again, for other code. */
  void renew() {
    spent = Duration.ZERO;
  }
}
