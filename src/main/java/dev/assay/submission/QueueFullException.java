package dev.assay.submission;

import java.time.Duration;

/** Says that a submission was refused because too many are waiting. */
public class QueueFullException extends RuntimeException {

  /** Whose share of the queue is used up. */
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

  /** Returns how many submissions this share may have waiting. */
  public int limit() {
    return limit;
  }

  /** Returns the estimated time until there is a place again. */
  public Duration expectedWait() {
    return wait;
  }
}
