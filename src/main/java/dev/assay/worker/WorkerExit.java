package dev.assay.worker;

/** Exit codes of a worker that gives up by itself. */
public final class WorkerExit {

  /** The host closed the pipe. */
  public static final int HOST_GONE = 70;

  /** The worker could not lock itself; the last line on standard error names the failed step. */
  public static final int NO_LOCK = 71;

  private WorkerExit() {}
}
