package dev.assay.judge;

/** The result of judging a submission. */
public enum Verdict {
  ACCEPTED,
  WRONG_ANSWER,
  TIME_LIMIT_EXCEEDED,
  MEMORY_LIMIT_EXCEEDED,
  OUTPUT_LIMIT_EXCEEDED,
  RUNTIME_ERROR,
  COMPILE_ERROR,
  /** The judge failed, not the submission: ours to fix. */
  JUDGE_ERROR
}
