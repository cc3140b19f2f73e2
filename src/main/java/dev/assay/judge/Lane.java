package dev.assay.judge;

import dev.assay.problem.Limits;
import dev.assay.sandbox.Allowance;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxException;
import dev.assay.sandbox.Session;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Calls one executable case by case, in one worker as long as that lives and nothing of the last
 * case runs on in it. Not for several threads.
 */
final class Lane implements AutoCloseable {

  /**
   * A call may overrun its limit by a quarter before it is killed, so that one near the limit can
   * be told from one far beyond it: the near one gets a second chance.
   */
  private static final int OVERRUN_PERCENT = 125;

  private final Sandbox sandbox;
  private final Executable executable;
  private final Limits limits;
  private @Nullable Session session;
  private long peakMemory;

  Lane(Sandbox sandbox, Executable executable, Limits limits) {
    this.sandbox = sandbox;
    this.executable = executable;
    this.limits = limits;
  }

  /** Returns the largest peak of resident memory of the workers so far, in bytes. */
  long peakMemory() {
    return peakMemory;
  }

  /**
   * Calls in the present worker, or a fresh one; a worker that died without a cause is replaced.
   */
  Outcome call(byte[] arguments) throws InterruptedException {
    try {
      try {
        return callOnce(arguments);
      } catch (SandboxException diedForNoReason) {
        close();
        return callOnce(arguments);
      }
    } catch (SandboxException e) {
      throw new JudgeException("The sandbox failed twice: " + e.getMessage(), e);
    }
  }

  private Outcome callOnce(byte[] arguments) throws SandboxException, InterruptedException {
    if (session != null && session.hasThreadsLeft()) {
      close();
    }
    if (session == null) {
      Duration cpu = limits.time().multipliedBy(OVERRUN_PERCENT).dividedBy(100);
      session =
          sandbox.open(executable, new Allowance(cpu, limits.memoryBytes(), limits.outputBytes()));
    }
    Session current = session;
    Outcome outcome = current.call(arguments);
    peakMemory = Math.max(peakMemory, current.peakMemory());
    if (outcome instanceof Outcome.Stopped) {
      close();
    }
    return outcome;
  }

  /** Ends the present worker; the next call gets a fresh one. */
  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
