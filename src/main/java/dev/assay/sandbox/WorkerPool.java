package dev.assay.sandbox;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps locked workers of the usual heap size ready, so that no submission waits for a JVM to
 * start.
 *
 * <p>A worker leaves the pool for one session and never comes back. Successors start one at a time,
 * so a burst of sessions does not start many JVMs at once. While other workers are idle, a
 * successor starts a little later, so it does not compete with the session that has just begun.
 * After a quiet while only one worker is kept.
 */
final class WorkerPool implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);

  /**
   * A submission with small cases is judged in a fifth of this time, and its verdict is on the
   * screen by then.
   */
  private static final Duration LATER = Duration.ofMillis(150);

  private static final Duration QUIET = Duration.ofMinutes(5);

  private final WorkerCommand command;
  private final int size;
  private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
  private final ScheduledThreadPoolExecutor starter =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("worker-starter").factory());
  private volatile long takenAt = System.nanoTime();
  private volatile boolean closed;

  WorkerPool(WorkerCommand command, int size) {
    this.command = command;
    this.size = size;
  }

  /** Starts filling the pool in the background. */
  void fill() {
    later(this::refill, Duration.ZERO);
    later(this::retire, QUIET);
  }

  /**
   * Returns a worker for one session: an idle one, or one that is started now.
   *
   * @param files whether it must have the JDK's own files open; idle workers do not
   */
  WorkerProcess take(long heapBytes, boolean files) throws SandboxException, InterruptedException {
    if (heapBytes == Sandbox.USUAL_HEAP_BYTES && !files) {
      takenAt = System.nanoTime();
      WorkerProcess worker = idle.poll();
      later(this::refill, idle.isEmpty() ? Duration.ZERO : LATER);
      while (worker != null) {
        if (worker.process().isAlive()) {
          return worker;
        }
        worker = idle.poll();
      }
    }
    if (closed) {
      throw new SandboxException("The sandbox is closed.");
    }
    return WorkerProcess.start(command.forHeap(heapBytes, files));
  }

  private void later(Runnable work, Duration delay) {
    try {
      starter.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      log.debug("The pool is closed.");
    }
  }

  private void refill() {
    try {
      while (!closed && idle.size() < size) {
        idle.add(WorkerProcess.start(command.forHeap(Sandbox.USUAL_HEAP_BYTES, false)));
      }
      if (closed) {
        killIdle();
      }
    } catch (SandboxException e) {
      log.error("{}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends all idle workers but one after a quiet while. */
  private void retire() {
    if (System.nanoTime() - takenAt > QUIET.toNanos()) {
      while (idle.size() > 1) {
        WorkerProcess worker = idle.poll();
        if (worker != null) {
          worker.close();
        }
      }
    }
    later(this::retire, QUIET);
  }

  private void killIdle() {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    starter.shutdownNow();
    killIdle();
  }
}
