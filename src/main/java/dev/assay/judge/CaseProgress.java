package dev.assay.judge;

/** Hears how many cases are judged; called on the judging thread, so it must be quick. */
@FunctionalInterface
public interface CaseProgress {

  /** Reports that {@code judged} of {@code total} cases are judged; 0 once the code compiles. */
  void judged(int judged, int total);
}
