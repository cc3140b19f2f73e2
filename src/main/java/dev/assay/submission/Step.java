package dev.assay.submission;

import dev.assay.submission.Submission.State;

/** How far judging has come: {@code judged} of {@code total} cases. */
record Step(State state, int judged, int total) {

  /** Returns the step of a submission of which no more than its state is known. */
  static Step of(State state) {
    return new Step(state, 0, 0);
  }
}
