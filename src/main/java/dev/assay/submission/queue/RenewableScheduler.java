package dev.assay.submission.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A scheduler that is replaced by a fresh one, with threads of its own, after the database was
 * down.
 *
 * <p>A thread that met the failing write may hang in H2, which waits up to a day for its own
 * threads to end. If that thread polls, or if it is the last one that judges, nothing is picked any
 * more.
 *
 * <p>The old scheduler picks nothing further, but keeps its heartbeats until its executions have
 * ended: no other thread judges those meanwhile.
 */
public final class RenewableScheduler {
  private static final Logger log = LoggerFactory.getLogger(RenewableScheduler.class);

  /** Longer than most judgements take. */
  private static final Duration LEFT_TO_OLD = Duration.ofMinutes(1);

  private static final Duration LOOK = Duration.ofMillis(250);

  private enum State {
    NEW,
    RUNNING,
    PAUSED,
    STOPPED
  }

  /**
   * A scheduler and the threads that execute its tasks.
   *
   * @param threads used by no other scheduler
   */
  public record Parts(Scheduler scheduler, ThreadPoolExecutor threads) {

    /** Forgets tasks that wait for a thread: they are not picked yet. */
    private boolean isDone() {
      threads.getQueue().clear();
      return threads.getActiveCount() == 0;
    }
  }

  private final Supplier<Parts> factory;
  private final Set<Parts> retired = ConcurrentHashMap.newKeySet();
  private volatile Parts current;
  private State state = State.NEW;

  /**
   * @param factory makes a scheduler that is not started
   */
  public RenewableScheduler(Supplier<Parts> factory) {
    this.factory = factory;
    current = factory.get();
  }

  /** Adds a task, also before the start. */
  public void add(TaskInstance<?> task, Instant due) {
    current.scheduler().schedule(task, due);
  }

  /** Looks for work at once. */
  public void wake() {
    current.scheduler().triggerCheckForDueExecutions();
  }

  /** Starts to pick tasks, unless this has started before. */
  public synchronized void start() {
    if (state == State.NEW) {
      current.scheduler().start();
      state = State.RUNNING;
    }
  }

  /** Picks nothing until {@link #renew}. */
  public synchronized void pause() {
    if (state == State.RUNNING) {
      current.scheduler().pause();
      state = State.PAUSED;
    }
  }

  /** Goes on with a fresh scheduler, if this has started and not stopped. */
  public synchronized void renew() {
    if (state == State.RUNNING || state == State.PAUSED) {
      Parts fresh = factory.get();
      Parts old = current;
      old.scheduler().pause();
      fresh.scheduler().start();
      current = fresh;
      state = State.RUNNING;
      retired.add(old);
      Thread.ofPlatform().daemon().name("queue-retired").start(() -> retire(old));
    }
  }

  private void retire(Parts old) {
    try {
      long end = System.nanoTime() + LEFT_TO_OLD.toNanos();
      while (!old.isDone() && System.nanoTime() < end) {
        Thread.sleep(LOOK);
      }
      stop(old);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.debug("A retired scheduler did not stop", e);
    }
  }

  private void stop(Parts old) {
    if (retired.remove(old)) {
      old.scheduler().stop();
    }
  }

  /** Tells whether tasks may be picked, and none is being executed. */
  synchronized boolean isIdle() {
    return state == State.RUNNING && current.scheduler().getCurrentlyExecuting().isEmpty();
  }

  /** Stops for good. */
  public synchronized void stop() {
    if (state == State.RUNNING || state == State.PAUSED) {
      current.scheduler().stop();
      retired.forEach(this::stop);
    }
    state = State.STOPPED;
  }
}
