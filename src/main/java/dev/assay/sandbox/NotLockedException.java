package dev.assay.sandbox;

/** A worker could not lock itself, and gave up. */
final class NotLockedException extends SandboxException {

  private static final long serialVersionUID = 1;

  private final String step;

  /**
   * Tells what the worker said.
   *
   * @param step that failed, and with which error
   */
  NotLockedException(String step) {
    super("A worker could not lock itself: " + step);
    this.step = step;
  }

  String step() {
    return step;
  }
}
