package dev.assay.judge.engine;

import dev.assay.judge.JudgeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Limits how much is judged at one time. While no slot is free, submissions wait in one line and
 * runs in another, and a slot that becomes free goes to the two lines in turn. So many runs take at
 * most half of the slots from the submissions, and the other way round.
 */
public final class Slots {

  /** The lines in which work waits for a slot. */
  public enum Line {
    SUBMISSIONS,
    RUNS;

    private Line other() {
      return this == SUBMISSIONS ? RUNS : SUBMISSIONS;
    }
  }

  private final Deque<Semaphore> submissions = new ArrayDeque<>();
  private final Deque<Semaphore> runs = new ArrayDeque<>();
  private Line nextLine = Line.SUBMISSIONS;
  private final int size;
  private int free;

  public Slots(int slots) {
    size = slots;
    free = slots;
  }

  /** Returns the number of slots. */
  public int size() {
    return size;
  }

  /** Work that needs a slot. */
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

  /** Hands a slot to the next in line. */
  synchronized void release() {
    Line line = waiting(nextLine).isEmpty() ? nextLine.other() : nextLine;
    Semaphore next = waiting(line).poll();
    if (next == null) {
      free++;
    } else {
      nextLine = line.other();
      next.release();
    }
  }

  private synchronized void leave(Line line, Semaphore called) {
    if (!waiting(line).remove(called)) {
      release(); // it has just been given a slot: pass that on
    }
  }

  private Deque<Semaphore> waiting(Line line) {
    return line == Line.SUBMISSIONS ? submissions : runs;
  }
}
