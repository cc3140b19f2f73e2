package dev.assay.problem.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the changes of the catalogue's packages.
 *
 * <p>The kernel's {@link FolderNotices} tell at once. They are silent on network mounts, on folders
 * that a host shares with a virtual machine, behind links that lead elsewhere, and where the kernel
 * grants too few watches. So this also looks by itself, a few packages at a time: often at those
 * that nobody tells of, and rarely at the others. {@link PackageReads} reads those that have
 * changed.
 */
final class ProblemWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemWatcher.class);

  private static final Duration TICK = Duration.ofMillis(400);

  private final ProblemCatalogue catalogue;
  private final Clock clock;
  private final FolderNotices notices;
  private final LocalFileStores local = new LocalFileStores();
  private final PackageReads reads;

  /** The packages of whose changes the notices tell. */
  private final Set<Path> told = ConcurrentHashMap.newKeySet();

  private final LookPlan plan = new LookPlan();

  /** Whether the plan's packages must be told apart again. */
  private final AtomicBoolean stale = new AtomicBoolean(true);

  /** One permit for each change in a folder of packages. */
  private final Semaphore rootNotices = new Semaphore(0);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<ProblemFolder, ProblemFolder.State> states = new HashMap<>();

  ProblemWatcher(ProblemCatalogue catalogue, FolderNotices notices, Clock clock) {
    this.catalogue = catalogue;
    this.notices = notices;
    this.clock = clock;
    this.reads = new PackageReads(catalogue, this::cover);
  }

  void start() {
    notices.listen(this::changed);
    Thread.ofPlatform().daemon().name("problem-watcher").start(this::watch);
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    reads.close();
    notices.close();
  }

  private void watch() {
    try {
      look();
      while (!closed.await(0, TimeUnit.MILLISECONDS)) {
        if (rootNotices.tryAcquire(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
          closed.await(PackageReads.QUIET.toMillis(), TimeUnit.MILLISECONDS);
          rootNotices.drainPermits();
          list();
        }
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      lookAtRoots();
      if (stale.getAndSet(false)) {
        sort();
      }
      plan.changed(catalogue.askedFor(), this::hasChanged, this::hasChangedForJudging)
          .forEach(each -> reads.changed(each, false));
    } catch (RuntimeException e) {
      LOG.error("Looking for changed problems failed; trying again", e);
    }
  }

  /**
   * Tells the packages apart that the kernel tells of. Not at each tick: that took 0.3 % of a core.
   */
  private void sort() {
    List<Path> packages = catalogue.packages().folders();
    for (Path each : packages) {
      if (!notices.knows(each)) {
        cover(each);
      }
    }
    plan.take(packages, told::contains);
  }

  private boolean hasChanged(Path folder) {
    KnownPackage known = catalogue.packages().find(folder);
    return known == null || !known.holds(folder, clock);
  }

  private boolean hasChangedForJudging(Path folder) {
    KnownPackage known = catalogue.packages().find(folder);
    return known == null || !known.holdsForJudging(folder, clock);
  }

  /** Lists the folders again when the time of one tells that it has other entries. */
  private void lookAtRoots() {
    boolean same = true;
    for (ProblemFolder root : catalogue.roots()) {
      ProblemFolder.State now = root.state();
      if (!now.equals(states.put(root, now))) {
        notices.cover(root.path(), now.place() == null ? List.of() : List.of(root.path()));
        same = false;
      }
      same &= now.isSettled(clock.instant());
    }
    if (!same) {
      list();
    }
  }

  /** Takes over which packages there are. */
  private void list() {
    Set<Path> gone = new HashSet<>(catalogue.packages().folders());
    for (Path each : catalogue.packages().list()) {
      KnownPackage known = catalogue.packages().find(each);
      if (known == null || known.isLinked()) {
        reads.changed(each, false);
      }
      gone.remove(each);
    }
    gone.forEach(notices::forget);
    told.removeAll(gone);
    stale.set(true);
    reads.publish();
  }

  /** Hears of a change, on the thread of the notices. */
  private void changed(Path owner, Set<String> names) {
    KnownPackages packages = catalogue.packages();
    if (catalogue.roots().stream().noneMatch(root -> root.path().equals(owner))) {
      reads.changed(owner, true);
    } else {
      // A folder that has taken the name of another is no new package.
      packages.folders().stream()
          .filter(each -> owner.equals(each.getParent()))
          .filter(each -> names.isEmpty() || names.contains(each.getFileName().toString()))
          .forEach(each -> reads.changed(each, true));
      rootNotices.release();
    }
  }

  /** Watches the package's folders; called again after each look, which may have found others. */
  private void cover(Path folder) {
    KnownPackage known = catalogue.packages().find(folder);
    if (known == null) {
      return;
    }
    boolean isNew = notices.cover(folder, known.folders());
    boolean isTold = notices.isComplete(folder) && !known.isLinked() && local.contain(folder);
    if (isTold ? told.add(folder) : told.remove(folder)) {
      stale.set(true);
    }
    if (isNew && hasChanged(folder)) {
      reads.changed(folder, true);
    }
  }
}
