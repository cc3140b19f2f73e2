package dev.assay.submission;

/** Whether an account has solved a problem that it has submitted to. */
public enum Standing {
  TRIED,
  /** At least one submission was accepted. */
  SOLVED
}
