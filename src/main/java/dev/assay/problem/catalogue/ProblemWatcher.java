package dev.assay.problem.catalogue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refreshes the catalogue several times a second.
 *
 * <p>It polls, because inotify is silent on network mounts and on folders that a container shares
 * with its host.
 */
final class ProblemWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemWatcher.class);
  private static final Duration PAUSE = Duration.ofMillis(400);

  /** Polling takes at most a tenth of one core, for any number of problems. */
  private static final int PAUSE_PER_LOOK = 9;

  private final ProblemCatalogue catalogue;
  private final CountDownLatch closed = new CountDownLatch(1);

  ProblemWatcher(ProblemCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  void start() {
    Thread.ofPlatform().daemon().name("problem-watcher").start(this::watch);
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void watch() {
    try {
      Duration pause = PAUSE;
      while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        pause = look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration look() {
    long start = System.nanoTime();
    try {
      catalogue.refresh();
    } catch (RuntimeException e) {
      LOG.error("Looking for changed problems failed; trying again", e);
    }
    Duration rest = Duration.ofNanos(System.nanoTime() - start).multipliedBy(PAUSE_PER_LOOK);
    return rest.compareTo(PAUSE) > 0 ? rest : PAUSE;
  }
}
