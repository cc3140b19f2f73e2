package dev.assay.worker;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts the idle threads of the common pool, which runs parallel streams and the like. They live
 * on for a minute after their last task, and don't count as threads that a case left behind.
 */
final class IdleThreads {

  private static final int LOOKS = 20;
  private static final long PAUSE_NANOS = 100_000;

  private IdleThreads() {}

  /** Returns the number of idle threads; 0 while one of them works or has a delayed task. */
  static int count() {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    // A thread looks for further tasks for a moment before it rests.
    for (int look = 0; look < LOOKS && pool.getPoolSize() > 0; look++) {
      if (pool.isQuiescent() && pool.getDelayedTaskCount() == 0) {
        return pool.getPoolSize();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
      Thread.interrupted();
    }
    return 0;
  }
}
