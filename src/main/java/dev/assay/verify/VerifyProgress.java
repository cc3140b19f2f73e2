package dev.assay.verify;

/** Hears the progress of a verification. Calls may come from any thread, but never two at once. */
@FunctionalInterface
public interface VerifyProgress {

  /** Reports in one line that a step is done. */
  void done(String line);

  /** Reports how far a longer step is. */
  default void step(String what, int done, int total) {}
}
