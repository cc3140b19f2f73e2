package dev.assay.judge.engine;

import dev.assay.judge.JudgeException;
import dev.assay.judge.engine.SlotLine.Waiter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how much is judged at one time. While no slot is free, submissions wait in one line and
 * runs in another, and a slot that becomes free goes to the two lines in turn. So many runs take at
 * most half of the slots from the submissions, and the other way round. A sender has more than half
 * of the slots only if its work lately was quick, even if they are free: others need not wait until
 * long work ends. Searches wait in a third line, and get only slots that neither of the two others
 * may have.
 */
public final class Slots {

  /** The lines in which work waits for a slot. */
  public enum Line {
    SUBMISSIONS,
    RUNS,
    /** Long work that gives way to the others, and counts for none of a sender's limits. */
    SEARCHES;

    private Line other() {
      return this == SUBMISSIONS ? RUNS : SUBMISSIONS;
    }
  }

  /** The sender of work that no visitor sent, or whose order is settled already. */
  private static final String NO_SENDER = "";

  private final SlotLine submissions = new SlotLine();
  private final SlotLine runs = new SlotLine();
  private final SlotLine searches = new SlotLine();
  private final Map<String, Integer> held = new HashMap<>();
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
    return in(line, NO_SENDER, work);
  }

  /**
   * Does {@code work} in a slot, once there is a free one and its sender's turn has come.
   *
   * @param sender whose work waits behind that of others if it took more time lately
   * @throws JudgeException if the thread is interrupted, which it then still is
   */
  public <T, E extends Exception> T in(Line line, String sender, Work<T, E> work) throws E {
    try {
      acquire(line, sender);
      long start = System.nanoTime();
      try {
        return work.call();
      } finally {
        count(line, sender, System.nanoTime() - start);
        release(line, sender);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JudgeException("Judging was interrupted.", e);
    }
  }

  /** Counts the time for which a sender has held a slot. */
  synchronized void count(Line line, String sender, long nanos) {
    waiting(line).times().count(sender, nanos, System.nanoTime());
  }

  /** Waits for a slot; within the line and for one sender, first come, first served. */
  void acquire(Line line, String sender) throws InterruptedException {
    var waiter = new Waiter(sender, new Semaphore(0));
    synchronized (this) {
      if (free > 0 && mayHave(line, sender)) {
        give(line, sender);
        return;
      }
      waiting(line).add(waiter);
    }
    try {
      waiter.called().acquire();
    } catch (InterruptedException e) {
      leave(line, waiter);
      throw e;
    }
  }

  /**
   * Waits for a slot as {@link #acquire} does, but no longer than {@code most}; tells whether there
   * was one.
   */
  boolean tryAcquire(Line line, String sender, Duration most) throws InterruptedException {
    var waiter = new Waiter(sender, new Semaphore(0));
    synchronized (this) {
      if (free > 0 && mayHave(line, sender)) {
        give(line, sender);
        return true;
      }
      waiting(line).add(waiter);
    }
    boolean given = false;
    try {
      given = waiter.called().tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      if (!given) {
        leave(line, waiter);
      }
    }
    return given;
  }

  /** Tells whether a submission or run waits that would get a slot that is given back. */
  synchronized boolean isAwaited() {
    return isAwaited(Line.SUBMISSIONS) || isAwaited(Line.RUNS);
  }

  private boolean isAwaited(Line line) {
    return waiting(line).hasAny(sender -> mayHave(line, sender));
  }

  /** Returns a place for long work. */
  public Place place(Line line, String sender) {
    return new Place(this, line, sender);
  }

  /** Gives back a slot that {@code sender} had, which goes to the next in line. */
  synchronized void release(Line from, String sender) {
    free++;
    if (from != Line.SEARCHES) {
      held.computeIfPresent(sender, (same, slots) -> slots == 1 ? null : slots - 1);
    }
    boolean isTaken = true;
    while (free > 0 && isTaken) {
      isTaken = call(nextLine) || call(nextLine.other()) || call(Line.SEARCHES);
    }
  }

  /** Gives a slot to the next in a line, and tells whether there was one. */
  private boolean call(Line line) {
    Waiter next = waiting(line).next(sender -> mayHave(line, sender));
    if (next == null) {
      return false;
    }
    if (line != Line.SEARCHES) {
      nextLine = line.other();
    }
    give(line, next.sender());
    next.called().release();
    return true;
  }

  private void give(Line line, String sender) {
    free--;
    if (line != Line.SEARCHES) {
      held.merge(sender, 1, Integer::sum);
    }
  }

  private boolean mayHave(Line line, String sender) {
    return line == Line.SEARCHES
        || sender.equals(NO_SENDER)
        || waiting(line).times().isQuick(sender)
        || held.getOrDefault(sender, 0) < (size + 1) / 2;
  }

  private synchronized void leave(Line line, Waiter waiter) {
    if (!waiting(line).remove(waiter)) {
      release(line, waiter.sender()); // it has just been given a slot: pass that on
    }
  }

  private SlotLine waiting(Line line) {
    return switch (line) {
      case SUBMISSIONS -> submissions;
      case RUNS -> runs;
      case SEARCHES -> searches;
    };
  }
}
