package dev.assay.submission;

/** How far an account has come with a problem that it has submitted to. */
public enum Standing {
  TRIED,
  /** At least one submission was accepted. */
  SOLVED
}
