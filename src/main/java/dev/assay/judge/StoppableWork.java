package dev.assay.judge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work of a judge that another thread may stop, which kills its worker. The interrupt reaches the
 * working thread only while it works: in the middle of a statement it would make H2 close its file.
 */
public final class StoppableWork {

  private @Nullable Thread working;
  private boolean stopped;

  /** Says that the work was stopped. */
  public static final class StoppedException extends RuntimeException {
    private StoppedException() {
      super("stopped", null, false, false); // nothing failed that a trace could show
    }
  }

  /**
   * Does {@code work} on the calling thread.
   *
   * @throws StoppedException if it was stopped before or meanwhile
   */
  public <T> T does(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  private synchronized void enter() {
    throwIfStopped();
    working = Thread.currentThread();
  }

  private synchronized void leave() {
    working = null;
    throwIfStopped();
  }

  /** Clears the interrupt, so that the thread can go on with other things. */
  private void throwIfStopped() {
    if (stopped) {
      Thread.interrupted();
      throw new StoppedException();
    }
  }

  /** Stops the work, now or as soon as it begins. Does nothing once it has ended. */
  public synchronized void stop() {
    stopped = true;
    if (working != null) {
      working.interrupt();
    }
  }
}
