package dev.assay.verify;

/** Hears how far a verification is; {@link #step} on any thread, one at a time. */
@FunctionalInterface
public interface VerifyProgress {

  /** Tells of a step that is done, in one line. */
  void done(String line);

  /** Tells how far a step is that takes longer. */
  default void step(String what, int done, int total) {}
}
