package dev.assay.judge.engine;

import dev.assay.judge.JudgeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * The places where judging happens. Whoever finds none free waits in a line: submissions in one,
 * runs in another, and a place that becomes free goes to the two lines in turn. So a crowd of runs
 * takes no more than half from the submissions, and the other way round.
 */
public final class Slots {

  /** Where to wait. */
  public enum Line {
    SUBMISSIONS,
    RUNS;

    private Line other() {
      return this == SUBMISSIONS ? RUNS : SUBMISSIONS;
    }
  }

  private final Deque<Semaphore> submissions = new ArrayDeque<>();
  private final Deque<Semaphore> runs = new ArrayDeque<>();
  private Line turn = Line.SUBMISSIONS;
  private final int size;
  private int free;

  public Slots(int slots) {
    size = slots;
    free = slots;
  }

  /** Returns how much may happen at one time. */
  public int size() {
    return size;
  }

  /** What is done in a slot. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T call() throws E, InterruptedException;
  }

  /**
   * Does {@code work} in a slot, once there is a free one.
   *
   * @throws JudgeException if the thread is interrupted, which it then still is
   */
  public <T, E extends Exception> T in(Line line, Work<T, E> work) throws E {
    try {
      acquire(line);
      try {
        return work.call();
      } finally {
        release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JudgeException("Judging was interrupted.", e);
    }
  }

  /** Waits for a slot; within the line, first come, first served. */
  void acquire(Line line) throws InterruptedException {
    var called = new Semaphore(0);
    synchronized (this) {
      if (free > 0) {
        free--;
        return;
      }
      waiting(line).add(called);
    }
    try {
      called.acquire();
    } catch (InterruptedException e) {
      leave(line, called);
      throw e;
    }
  }

  /** Gives a slot to whoever is next. */
  synchronized void release() {
    Line line = waiting(turn).isEmpty() ? turn.other() : turn;
    Semaphore next = waiting(line).poll();
    if (next == null) {
      free++;
    } else {
      turn = line.other();
      next.release();
    }
  }

  private synchronized void leave(Line line, Semaphore called) {
    if (!waiting(line).remove(called)) {
      release(); // called just now: the next one is
    }
  }

  private Deque<Semaphore> waiting(Line line) {
    return line == Line.SUBMISSIONS ? submissions : runs;
  }
}
