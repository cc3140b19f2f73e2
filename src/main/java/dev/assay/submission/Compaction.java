package dev.assay.submission;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the file of an embedded database shrink: at each stop, and once after {@link CodeApart}. */
@Component
class Compaction implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Compaction.class);

  /** Fits, with the queue's grace, into the ten seconds that `docker stop` grants. */
  private static final Duration AT_STOP = Duration.ofSeconds(2);

  private static final Duration AFTER_MIGRATION = Duration.ofMinutes(2);

  private final EmbeddedDatabase embedded;
  private final CodeApart migration;
  private volatile boolean running;

  Compaction(EmbeddedDatabase embedded, CodeApart migration) {
    this.embedded = embedded;
    this.migration = migration;
  }

  @Override
  public void start() {
    running = true;
    if (migration.hasRun()) {
      Thread.ofPlatform().daemon().name("compaction").start(() -> compact(AFTER_MIGRATION));
    }
  }

  /** Stops after everything that writes, because those have a later phase. */
  @Override
  public void stop() {
    running = false;
    compact(AT_STOP);
  }

  private void compact(Duration most) {
    try {
      embedded.compact(most);
    } catch (RuntimeException e) {
      log.debug("The database was not compacted", e);
    }
  }

  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
