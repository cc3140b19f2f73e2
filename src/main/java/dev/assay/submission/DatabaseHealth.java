package dev.assay.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.engine.Database;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Sees that the database can be written, and opens an embedded one again after it has closed
 * itself, as H2 does when a write fails, on a full disk for example.
 *
 * <p>A look costs nothing while all is well: it asks H2 whether the store is closed. Only {@link
 * #canWrite} writes.
 */
@Service
public class DatabaseHealth implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DatabaseHealth.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration LAST_WRITE_COUNTS = Duration.ofSeconds(2);

  private final EmbeddedDatabase embedded;
  private final DurableTransactions transactions;
  private final SubmissionQueue queue;
  private final JdbcClient jdbc;
  private final FreeSpace space;
  private final Clock clock;
  private final DatabaseDownFilter traces = new DatabaseDownFilter(this::isDownAfterAll);
  private @Nullable Database database;
  private volatile @Nullable ScheduledExecutorService looking;
  private volatile boolean down;
  private Instant nextTry = Instant.EPOCH;
  private volatile @Nullable WriteTrial last;

  private record WriteTrial(long nanos, boolean worked) {}

  DatabaseHealth(
      EmbeddedDatabase embedded,
      DurableTransactions transactions,
      SubmissionQueue queue,
      JdbcClient jdbc,
      FreeSpace space,
      Clock clock) {
    this.embedded = embedded;
    this.transactions = transactions;
    this.queue = queue;
    this.jdbc = jdbc;
    this.space = space;
    this.clock = clock;
  }

  /** Tells whether the embedded database has closed itself and could not be opened again yet. */
  public boolean isDown() {
    return down;
  }

  /** Looks at once, because a statement failed. Tells whether the database is down. */
  public boolean isDownAfterAll() {
    if (!down) {
      look();
    }
    return down;
  }

  /** Writes a row and reads it, at most every other second, and tells whether that worked. */
  public boolean canWrite() {
    return !isDownAfterAll() && wrote();
  }

  private synchronized boolean wrote() {
    WriteTrial known = last;
    long now = System.nanoTime();
    if (known == null || now - known.nanos() > LAST_WRITE_COUNTS.toNanos()) {
      known = new WriteTrial(now, writes());
      last = known;
    }
    return known.worked();
  }

  private boolean writes() {
    try {
      return transactions.in(
          () -> {
            jdbc.sql("update database_health set written_at = ? where id = 1")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
            return jdbc.sql("select count(*) from database_health").query(Integer.class).single()
                == 1;
          });
    } catch (RuntimeException e) {
      log.debug("The database can't be written", e);
      return false;
    }
  }

  /**
   * Finds out whether the database has closed itself, and tries to open it again, which may take a
   * while: only the thread that looks all the time should wait for that.
   */
  synchronized void look() {
    Database known = database;
    if (known == null) {
      return; // not an embedded one: its own connections find it again
    }
    if (!down && isClosed(known)) {
      down = true;
      nextTry = clock.instant().plus(RETRY);
      queue.pause();
      log.error(
          "The database has closed itself: {}. It is opened again as soon as it can be written;"
              + " until then nobody can submit. See that there is space in the folder assay.data.",
          reason(known));
    } else if (down && !clock.instant().isBefore(nextTry)) {
      nextTry = clock.instant().plus(RETRY);
      if (!space.isNone() && reopens(known)) {
        last = null;
        down = false;
        log.info("The database is open again. Nothing that was acknowledged is lost.");
      }
    }
  }

  /** Looks. An exception would end all later looks. */
  private void keepLooking() {
    try {
      look();
    } catch (RuntimeException e) {
      log.warn("A look at the database failed, and is repeated", e);
    }
  }

  private boolean reopens(Database known) {
    try {
      embedded.forget(known);
      database = embedded.open().orElse(known);
      if (!writes()) {
        return false;
      }
      queue.resume();
      return true;
    } catch (RuntimeException e) {
      log.debug("The database can't be opened", e);
      return false;
    }
  }

  private static boolean isClosed(Database database) {
    if (!database.isPersistent()) {
      return false;
    }
    MVStore store = database.getStore().getMvStore();
    return store.getPanicException() != null || store.isClosed();
  }

  private static String reason(Database database) {
    Throwable cause = database.getStore().getMvStore().getPanicException();
    while (cause != null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause == null ? "a write failed" : String.valueOf(cause.getMessage());
  }

  @Override
  public synchronized void start() {
    database = embedded.open().orElse(null);
    if (database != null) {
      traces.begin();
      looking =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("database-health").factory());
      looking.scheduleWithFixedDelay(
          this::keepLooking, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService executor = looking;
    if (executor != null) {
      executor.shutdownNow();
      looking = null;
      traces.end();
    }
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
