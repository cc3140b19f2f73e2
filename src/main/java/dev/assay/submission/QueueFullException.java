package dev.assay.submission;

import java.time.Duration;

/** Says that a submission was not taken, since too many are waiting. */
public class QueueFullException extends RuntimeException {

  /** Whose share is used up. */
  public enum Share {
    VISITOR,
    ADDRESS,
    EVERYBODY
  }

  private final Share share;
  private final int limit;
  private final transient Duration wait;

  QueueFullException(Share share, int limit, Duration wait) {
    super(share + " has " + limit + " submissions waiting", null, false, false);
    this.share = share;
    this.limit = limit;
    this.wait = wait;
  }

  public Share share() {
    return share;
  }

  /** Returns how many submissions may wait of this share. */
  public int limit() {
    return limit;
  }

  /** Returns how long it should take until there is a place again. */
  public Duration expectedWait() {
    return wait;
  }
}
