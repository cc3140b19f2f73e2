package dev.assay.sandbox;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps locked workers of the usual heap size ready, so that nobody waits for a JVM to start.
 *
 * <p>A worker leaves the pool for one session and never comes back. Its successor is started at
 * once, one at a time, so that a burst does not start a crowd.
 */
final class WorkerPool implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);
  private static final long USUAL_HEAP = 256L << 20;

  private final WorkerCommand command;
  private final int size;
  private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("worker-starter").factory());
  private volatile boolean closed;

  WorkerPool(WorkerCommand command, int size) {
    this.command = command;
    this.size = size;
  }

  /** Begins to start workers. */
  void fill() {
    for (int i = 0; i < size; i++) {
      refill();
    }
  }

  /**
   * Returns a worker of which nobody else knows: an idle one, or one that is started now.
   *
   * @param files whether it must have those of the JDK open, which idle ones do not
   */
  WorkerProcess take(long heapBytes, boolean files) throws SandboxException, InterruptedException {
    if (heapBytes == USUAL_HEAP && !files) {
      WorkerProcess worker = idle.poll();
      refill();
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

  private void refill() {
    try {
      starter.execute(this::startOne);
    } catch (RejectedExecutionException e) {
      log.debug("No further worker: the pool is closed.");
    }
  }

  private void startOne() {
    if (closed || idle.size() >= size) {
      return;
    }
    try {
      idle.add(WorkerProcess.start(command.forHeap(USUAL_HEAP, false)));
      if (closed) {
        killIdle();
      }
    } catch (SandboxException e) {
      log.error("{}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
