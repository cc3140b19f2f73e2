package dev.assay.judge;

/** Tells when judging may begin: once the sandbox is known to be locked. */
@FunctionalInterface
public interface Readiness {

  /** Runs {@code action} once judging is possible: at once, later or never. */
  void whenReady(Runnable action);
}
