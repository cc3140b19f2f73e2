package dev.assay.submission;

import dev.assay.submission.Submission.State;

/** Progress of a submission: {@code judged} of {@code total} cases. */
record ProgressStep(State state, int judged, int total) {

  /** Returns the step of a submission of which only the state is known. */
  static ProgressStep of(State state) {
    return new ProgressStep(state, 0, 0);
  }
}
