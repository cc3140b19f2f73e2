package dev.assay.sandbox;

import dev.assay.sandbox.code.CodeNeeds;
import java.security.SecureRandom;
import java.time.Duration;

/** Runs untrusted code; the only way into a worker. */
public final class Sandbox implements AutoCloseable {

  /** The heap of workers that are kept warm; a session with another heap starts its own worker. */
  public static final long USUAL_HEAP_BYTES = 256L << 20;

  private final SelfTest selfTest;
  private final WorkerPool pool;
  private final Watchdog watchdog;
  private final Duration idleTime;
  private final SecureRandom random = new SecureRandom();

  Sandbox(SelfTest selfTest, WorkerPool pool, Watchdog watchdog, Duration idleTime) {
    this.selfTest = selfTest;
    this.pool = pool;
    this.watchdog = watchdog;
    this.idleTime = idleTime;
    selfTest.whenPassed(pool::fill);
  }

  SelfTest selfTest() {
    return selfTest;
  }

  /** Returns the time that all code of one submission or run may sleep or be blocked. */
  public Duration idleTime() {
    return idleTime;
  }

  /**
   * Hands {@code executable} to a fresh worker, once the self-test of the lock has ended.
   *
   * @param files whether the worker must have the JDK's own files open, even if no name in the code
   *     tells that it needs them
   * @throws SandboxException if the lock is missing, or no worker can be had
   */
  public Session open(Executable executable, Allowance allowance, boolean files)
      throws SandboxException, InterruptedException {
    selfTest.requirePassed();
    CodeNeeds needs = executable.needs().orFiles(files);
    WorkerProcess worker = pool.take(allowance.memoryBytes(), needs.files());
    return new Session(worker, watchdog, executable, allowance, random.nextLong(), needs);
  }

  /** Kills all idle workers; sessions keep theirs until they are closed. */
  @Override
  public void close() {
    selfTest.close();
    pool.close();
    watchdog.close();
  }
}
