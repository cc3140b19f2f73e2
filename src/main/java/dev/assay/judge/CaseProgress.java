package dev.assay.judge;

/** Hears how far judging has come; called on the judging thread, so it must be quick. */
@FunctionalInterface
public interface CaseProgress {

  /** Reports that {@code judged} of {@code total} cases are judged; 0 when compiling is done. */
  void judged(int judged, int total);
}
