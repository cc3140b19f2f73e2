package dev.assay.worker;

/** Exit codes with which a worker gives up before it has begun. */
public final class WorkerExit {

  /** The host closed the pipe. */
  public static final int HOST_GONE = 70;

  /** The lock could not be closed; the last line on standard error says which step failed. */
  public static final int NO_LOCK = 71;

  private WorkerExit() {}
}
