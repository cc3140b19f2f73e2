package dev.assay.problem.catalogue;

import dev.assay.problem.catalogue.KnownPackages.Care;
import dev.assay.problem.catalogue.KnownPackages.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads packages that may have changed, several at a time, and offers them.
 *
 * <p>A package is read when its files have been quiet for a moment, since editors and git write
 * many files in a row. If it is broken then, it is looked at once more before that counts. The one
 * that changed last is read first, so an author need not wait for a hundred packages that a
 * checkout has changed, nor for a huge one.
 *
 * <p>One thread, the desk, has all the state; others read.
 */
final class PackageReads implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PackageReads.class);

  /** A package without a change for so long is taken for whole. */
  static final Duration QUIET = Duration.ofMillis(150);

  /** The longest wait for quiet. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** A snapshot of thousands of packages takes some milliseconds. */
  private static final Duration BETWEEN_SNAPSHOTS = Duration.ofMillis(200);

  /** More than there are cores, so that small packages are read beside some huge ones. */
  private static final int READERS = 4;

  private final ProblemCatalogue catalogue;
  private final Consumer<Path> afterLook;
  private final ScheduledExecutorService desk =
      Executors.newSingleThreadScheduledExecutor(threads("problem-desk"));
  private final ThreadPoolExecutor readers =
      new ThreadPoolExecutor(
          READERS, READERS, 10, TimeUnit.SECONDS, new LastFirst(), threads("problem-reader"));

  private final Map<Path, Wait> waiting = new HashMap<>();
  private final Set<Path> beingRead = new HashSet<>();
  private boolean publishing;
  private long published = System.nanoTime() - BETWEEN_SNAPSHOTS.toNanos();

  /** A package that has changed, and since when it waits for quiet, in nanoseconds. */
  private record Wait(long first, long last, Care care) {

    Wait again(long now, Care further) {
      return new Wait(first, now, care.and(further));
    }

    long left(long now) {
      return Math.min(QUIET.toNanos() - (now - last), PATIENCE.toNanos() - (now - first));
    }
  }

  /** A queue that gives out the last first. */
  private static final class LastFirst extends LinkedBlockingDeque<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable task) {
      return offerFirst(task);
    }
  }

  /**
   * @param afterLook is called after each look at a package, on the thread that looked
   */
  PackageReads(ProblemCatalogue catalogue, Consumer<Path> afterLook) {
    this.catalogue = catalogue;
    this.afterLook = afterLook;
    readers.allowCoreThreadTimeOut(true);
  }

  private static ThreadFactory threads(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  /**
   * Looks at the package soon.
   *
   * @param told whether a file in it has surely changed
   */
  void changed(Path folder, boolean told) {
    atDesk(() -> wait(folder, new Care(told, true)), Duration.ZERO);
  }

  /** Offers soon all that has been read. */
  void publish() {
    atDesk(this::publishSoon, Duration.ZERO);
  }

  private void wait(Path folder, Care care) {
    long now = System.nanoTime();
    Wait before = waiting.get(folder);
    waiting.put(folder, before == null ? new Wait(now, now, care) : before.again(now, care));
    if (before == null) {
      atDesk(() -> read(folder), QUIET);
    }
  }

  private void read(Path folder) {
    Wait wait = waiting.get(folder);
    if (wait == null) {
      return;
    }
    long left = wait.left(System.nanoTime());
    if (left > 0) {
      atDesk(() -> read(folder), Duration.ofNanos(left));
    } else if (beingRead.contains(folder)) {
      atDesk(() -> read(folder), QUIET);
    } else {
      waiting.remove(folder);
      beingRead.add(folder);
      readers.execute(() -> look(folder, wait.care()));
    }
  }

  private void look(Path folder, Care care) {
    Look look = Look.SAME;
    try {
      look = catalogue.packages().look(folder, care);
      afterLook.accept(folder);
    } catch (RuntimeException e) {
      LOG.error("Looking at {} failed", folder, e);
    } finally {
      Look result = look;
      atDesk(() -> looked(folder, result), Duration.ZERO);
    }
  }

  private void looked(Path folder, Look look) {
    beingRead.remove(folder);
    switch (look) {
      case SAME -> {}
      case CHANGED -> publishSoon();
      case BROKEN -> atDesk(() -> wait(folder, new Care(true, false)), PATIENCE);
    }
  }

  private void publishSoon() {
    if (!publishing) {
      publishing = true;
      long left = BETWEEN_SNAPSHOTS.toNanos() - (System.nanoTime() - published);
      atDesk(this::publishNow, Duration.ofNanos(Math.max(0, left)));
    }
  }

  private void publishNow() {
    publishing = false;
    catalogue.publish();
    published = System.nanoTime();
  }

  private void atDesk(Runnable task, Duration delay) {
    try {
      desk.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("The server stops", e);
    }
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("Following the changes of problems failed; going on", e);
    }
  }

  @Override
  public void close() {
    desk.shutdownNow();
    readers.shutdownNow();
  }
}
