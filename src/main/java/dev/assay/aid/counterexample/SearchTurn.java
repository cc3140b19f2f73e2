package dev.assay.aid.counterexample;

import dev.assay.judge.engine.Metered;
import dev.assay.judge.engine.Place;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The slot, the workers and the time of one search, which its own thread uses. Whenever others wait
 * for a slot, it ends its workers and gives the slot back for a while.
 */
final class SearchTurn implements AutoCloseable {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A fifth of the time is left for the judge, who confirms what was found. */
  private static final int PART_FOR_END = 5;

  private final Place place;
  private long deadline;
  private final long lastDeadline;
  private Duration lastCpu;
  private final long cpuAtStart = THREADS.getCurrentThreadCpuTime();
  private final Set<Metered> workers = new LinkedHashSet<>();
  private Duration mostCpu;
  private boolean givesWay = true;
  private boolean hasNoSlot;
  private boolean gaveWay;
  private boolean lackedTime;
  private boolean lackedCpu;
  private boolean hasMadePool;

  /**
   * @param end a reading of {@link System#nanoTime}
   * @param mostCpu of the server's thread and of all workers
   */
  SearchTurn(Place place, long end, Duration mostCpu) {
    this.place = place;
    lastDeadline = end;
    lastCpu = mostCpu;
    long left = Math.max(0, end - System.nanoTime());
    deadline = end - left / PART_FOR_END;
    this.mostCpu = mostCpu.minus(mostCpu.dividedBy(PART_FOR_END));
  }

  /** Keeps the slot from now on, also while others wait. */
  SearchTurn keeping() {
    givesWay = false;
    return this;
  }

  /** Uses the last fifth of the time from now on. */
  void comeToEnd() {
    deadline = lastDeadline;
    mostCpu = lastCpu;
  }

  /** Uses workers from now on: their time counts, and they are ended while others go first. */
  <T extends Metered> T use(T worker) {
    workers.add(worker);
    return worker;
  }

  /** Returns the CPU time so far. */
  Duration cpu() {
    Duration sum = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - cpuAtStart);
    for (Metered each : workers) {
      sum = sum.plus(each.cpu());
    }
    return sum;
  }

  /** Returns the wall time that is left, at least zero. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }

  /** Changes the CPU time from which on {@link #goesOn} says no. */
  Duration limit(Duration most) {
    Duration before = mostCpu;
    mostCpu = most;
    return before;
  }

  /** Tells whether the search should pause, since others wait or its time is over. */
  boolean isOver() {
    return isAwaited() || isSpent();
  }

  private boolean isAwaited() {
    return givesWay && place.isAwaited();
  }

  private boolean isSpent() {
    lackedTime |= hasNoSlot || left().isZero();
    boolean hasNoCpu = cpu().compareTo(mostCpu) > 0;
    lackedCpu |= hasNoCpu;
    return hasNoSlot || left().isZero() || hasNoCpu;
  }

  /** Tells whether it gave way or was cut short: then an undisturbed one may come further. */
  boolean isDisturbed() {
    return gaveWay || isCutShort();
  }

  /**
   * Tells whether it had less time than an undisturbed one: its wall time ended, or its CPU time
   * after something that costs another one none.
   */
  boolean isCutShort() {
    return lackedTime || lackedCpu && (gaveWay || hasMadePool);
  }

  /** Gives it as much CPU time more as it has taken so far, to make the pool. */
  void hasMadePool() {
    Duration taken = cpu();
    mostCpu = mostCpu.plus(taken);
    lastCpu = lastCpu.plus(taken);
    lackedCpu = false;
    hasMadePool = true;
  }

  /** Lets others go first if they wait, and tells whether the search has a slot and time left. */
  boolean goesOn() throws InterruptedException {
    if (isAwaited()) {
      gaveWay = true;
      close();
    }
    if (!isSpent() && !place.take(left())) {
      hasNoSlot = true;
    }
    return !isSpent();
  }

  /** Ends all workers, but keeps the slot; further calls get other workers. */
  void endWorkers() {
    workers.forEach(Metered::close);
  }

  /** Ends all workers, then gives the slot back. */
  @Override
  public void close() {
    endWorkers();
    place.giveBack();
  }
}
