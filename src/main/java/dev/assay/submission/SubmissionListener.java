package dev.assay.submission;

/**
 * Hears what becomes of one submission. Calls come one at a time on a thread of the listener's own,
 * so they may block; progress that came meanwhile is skipped but for the latest.
 */
public interface SubmissionListener {

  /**
   * Reports how far judging has come; also from time to time while nothing changes.
   *
   * @param state QUEUED or JUDGING
   * @param judged cases judged so far, of {@code total}; both 0 until compiling is done
   */
  void progressed(Submission.State state, int judged, int total);

  /** Reports the result: once, and nothing follows. */
  void judged(Submission submission);
}
