package dev.assay.submission;

import dev.assay.judge.CaseProgress;
import java.time.Duration;

/** Measures judging from its first progress on, because before that it waits for a slot. */
final class Stopwatch implements CaseProgress {

  private final CaseProgress next;
  private long startNanos;
  private boolean started;

  /**
   * @param next hears of all progress
   */
  Stopwatch(CaseProgress next) {
    this.next = next;
  }

  @Override
  public void judged(int judged, int total) {
    if (!started) {
      started = true;
      startNanos = System.nanoTime();
    }
    next.judged(judged, total);
  }

  /** Returns the time since the first progress; zero if there was none. */
  Duration taken() {
    return started ? Duration.ofNanos(System.nanoTime() - startNanos) : Duration.ZERO;
  }
}
