package dev.assay.submission;

/**
 * Listens to the progress of one submission. Calls come one at a time on the listener's own thread,
 * so they may block; of the progress made meanwhile only the latest is reported.
 */
public interface SubmissionListener {

  /**
   * Reports the progress of judging, and repeats it each second while nothing changes.
   *
   * @param state QUEUED or JUDGING
   * @param judged cases judged so far, of {@code total}; both 0 until compiling is done
   */
  void progressed(Submission.State state, int judged, int total);

  /** Reports the result. This is the last call. */
  void judged(Submission submission);

  /** Reports that the submission was withdrawn and is gone. This is the last call. */
  void withdrawn();
}
