package dev.assay.aid.counterexample;

import dev.assay.judge.SenderTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The line in which searches wait for one of a few threads. First comes the sender whose searches
 * took the least time lately; a sender has few places, so that others find some.
 */
final class SearchLine {

  private static final int MOST = 100;
  private static final int MOST_OF_SENDER = 3;

  private final int mostOfSender;
  private final ThreadPoolExecutor threads;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final SenderTimes times = new SenderTimes();
  private int taken;

  private record Waiting(String sender, Runnable search) {}

  /**
   * @param atOnce searches that go on at one time
   */
  SearchLine(int atOnce) {
    mostOfSender = Math.max(MOST_OF_SENDER, atOnce);
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("counterexample-", 1).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Takes a place for a search, and tells whether there was one.
   *
   * @param counted is called once there is a place, and may refuse the search by an exception
   */
  boolean add(String sender, Runnable counted, Runnable search) {
    if (!takePlace(sender)) {
      return false;
    }
    boolean isAdded = false;
    var mine = new Waiting(sender, search);
    try {
      counted.run();
      synchronized (this) {
        waiting.add(mine);
      }
      threads.execute(this::searchNext);
      isAdded = true;
    } catch (RejectedExecutionException e) {
      return false; // the server stops
    } finally {
      if (!isAdded) { // a thread may lack memory, too
        remove(mine);
      }
    }
    return true;
  }

  private synchronized boolean takePlace(String sender) {
    if (taken >= MOST || places.getOrDefault(sender, 0) >= mostOfSender) {
      return false;
    }
    taken++;
    places.merge(sender, 1, Integer::sum);
    return true;
  }

  private synchronized void givePlaceBack(String sender) {
    taken--;
    places.computeIfPresent(sender, (same, count) -> count == 1 ? null : count - 1);
  }

  private synchronized void remove(Waiting search) {
    waiting.remove(search);
    givePlaceBack(search.sender());
  }

  private void searchNext() {
    Waiting next = next();
    long start = System.nanoTime();
    try {
      next.search().run();
    } finally {
      ended(next.sender(), start);
    }
  }

  private synchronized Waiting next() {
    Waiting next =
        waiting.stream()
            .min(Comparator.comparingLong(each -> times.sum(each.sender())))
            .orElseThrow();
    waiting.remove(next);
    return next;
  }

  private synchronized void ended(String sender, long start) {
    long now = System.nanoTime();
    times.count(sender, now - start, now);
    givePlaceBack(sender);
  }

  /** Takes no more searches. */
  void close() {
    threads.shutdown();
  }

  boolean isClosed() {
    return threads.isShutdown();
  }

  /** Waits until all searches have ended, and tells whether they have. */
  boolean awaitEnd(Duration most) throws InterruptedException {
    return threads.awaitTermination(most.toSeconds(), TimeUnit.SECONDS);
  }
}
