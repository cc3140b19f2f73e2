package dev.assay.sandbox;

import java.security.SecureRandom;

/** The only door to running code that nobody trusts. */
public final class Sandbox implements AutoCloseable {

  private final WorkerPool pool;
  private final Watchdog watchdog;
  private final SecureRandom random = new SecureRandom();

  Sandbox(WorkerPool pool, Watchdog watchdog) {
    this.pool = pool;
    this.watchdog = watchdog;
  }

  /**
   * Hands {@code executable} to a fresh worker.
   *
   * @throws SandboxException if no worker can be had
   */
  public Session open(Executable executable, Allowance allowance)
      throws SandboxException, InterruptedException {
    WorkerProcess worker = pool.take(allowance.memoryBytes());
    return new Session(worker, watchdog, executable, allowance, random.nextLong());
  }

  /** Kills all idle workers; sessions keep theirs until they are closed. */
  @Override
  public void close() {
    pool.close();
    watchdog.close();
  }
}
