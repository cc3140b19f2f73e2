package dev.assay.sandbox;

/** A worker could not lock itself, and gave up. */
final class NotLockedException extends SandboxException {

  private static final long serialVersionUID = 1;

  private final String step;

  /**
   * Keeps the reason that the worker gave.
   *
   * @param step the step that failed and its error
   */
  NotLockedException(String step) {
    super("A worker could not lock itself: " + step);
    this.step = step;
  }

  String step() {
    return step;
  }
}
