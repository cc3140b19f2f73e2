package dev.assay.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out in the background whether the lock holds, and remembers the result.
 *
 * <p>On a loaded machine it may take several tries until a worker can be tested: a few with growing
 * pauses before the lock is called {@link Lock.Missing}, then one a minute. Two results are final:
 * a locked worker opened something, or the lock holds.
 */
public final class SelfTest implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SelfTest.class);

  /** A failure counts only after all of these pauses. */
  private static final List<Duration> QUICK_PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(9));

  private static final Duration SLOW_PAUSE = Duration.ofMinutes(1);

  private final Probe probe;
  private final Pause pause;
  private final Thread thread;
  private final CompletableFuture<Void> decided = new CompletableFuture<>();
  private final CompletableFuture<Void> passed = new CompletableFuture<>();
  private volatile Lock lock = new Lock.Checking();

  /** Tries the lock. */
  @FunctionalInterface
  interface Probe {

    /**
     * Returns the state of the lock.
     *
     * @throws SandboxException if it could not be tested this time
     */
    Lock lock() throws SandboxException, InterruptedException;
  }

  /** Waits between two tries. */
  @FunctionalInterface
  interface Pause {
    void take(Duration time) throws InterruptedException;
  }

  private SelfTest(Probe probe, Pause pause) {
    this.probe = probe;
    this.pause = pause;
    thread = Thread.ofPlatform().daemon().name("lock-self-test").unstarted(this::run);
  }

  /** Starts the test in the background. */
  static SelfTest start(Probe probe, Pause pause) {
    var test = new SelfTest(probe, pause);
    test.thread.start();
    return test;
  }

  /** Returns the state known so far. */
  public Lock lock() {
    return lock;
  }

  /** Runs {@code action} as soon as judging is allowed: at once, later or never. */
  public void whenPassed(Runnable action) {
    passed
        .thenRun(action)
        .exceptionally(
            failure -> {
              log.error("An action that waited for the lock failed to start", failure);
              return null;
            });
  }

  /**
   * Waits until the test has a result.
   *
   * @throws SandboxException if nothing may be judged; the message says why and what to do
   */
  void requirePassed() throws SandboxException, InterruptedException {
    try {
      decided.get();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    if (lock instanceof Lock.Missing missing) {
      throw new SandboxException(missing.message());
    }
  }

  /** Waits until the state is final. */
  void awaitEnd() throws InterruptedException {
    thread.join();
  }

  private void run() {
    try {
      for (int tries = 1; !isFinal(lock); tries++) {
        note(test(), tries);
        if (!isFinal(lock)) {
          pause.take(tries <= QUICK_PAUSES.size() ? QUICK_PAUSES.get(tries - 1) : SLOW_PAUSE);
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Lock test() throws InterruptedException {
    try {
      return probe.lock();
    } catch (SandboxException
        | RuntimeException
        | Error e) { // a thread that can't be started is an Error
      log.debug("The lock could not be tested", e);
      return new Lock.Missing(Lock.Cause.NO_WORKER, String.valueOf(e.getMessage()));
    }
  }

  private void note(Lock found, int tries) {
    boolean believed =
        !(found instanceof Lock.Missing missing)
            || missing.cause() != Lock.Cause.NO_WORKER
            || tries > QUICK_PAUSES.size();
    if (!believed) {
      log.info("The lock could not be tested yet; trying again. {}", found);
    } else if (!found.equals(lock)) {
      lock = found;
      tell(found);
      decided.complete(null);
    }
  }

  private void tell(Lock found) {
    switch (found) {
      case Lock.Checking checking -> throw new IllegalStateException("no result: " + checking);
      case Lock.Holds holds -> log.info("The workers' lock holds: {}", holds.layers());
      case Lock.Missing missing -> log.error("Nothing is judged. {}", missing.message());
      case Lock.Off off ->
          log.warn(
              "assay.sandbox=off: solutions run without the kernel's lock. They can read and change"
                  + " files, use the network and start programs, with the rights of this server.");
    }
    if (!(found instanceof Lock.Missing)) {
      passed.complete(null);
    }
  }

  private static boolean isFinal(Lock lock) {
    return switch (lock) {
      case Lock.Checking checking -> false;
      case Lock.Missing missing -> !missing.cause().mayPass();
      case Lock.Holds holds -> true;
      case Lock.Off off -> true;
    };
  }

  /** Ends the test; those who still wait for its result are not told. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
