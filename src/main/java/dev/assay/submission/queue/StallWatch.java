package dev.assay.submission.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews a scheduler that executes nothing for half a minute although tasks are due: it should have
 * picked one after two seconds.
 */
public final class StallWatch {
  private static final Logger log = LoggerFactory.getLogger(StallWatch.class);
  static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofSeconds(5);

  private final RenewableScheduler scheduler;
  private final BooleanSupplier isDue;
  private final Clock clock;
  private @Nullable Instant stalledSince;
  private @Nullable ScheduledExecutorService looking;

  /**
   * @param isDue tells whether a task is due that nobody has picked
   */
  public StallWatch(RenewableScheduler scheduler, BooleanSupplier isDue, Clock clock) {
    this.scheduler = scheduler;
    this.isDue = isDue;
    this.clock = clock;
  }

  /** Looks from now on every five seconds. */
  public synchronized void start() {
    if (looking == null) {
      looking =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("queue-watch").factory());
      looking.scheduleWithFixedDelay(
          this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Looks no longer. An interrupt would close H2's file, so a look that has begun goes on. */
  public synchronized void stop() {
    if (looking != null) {
      looking.shutdown();
      looking = null;
    }
  }

  /** Asks the database only while nothing is executed. */
  void look() {
    try {
      if (!scheduler.isIdle() || !isDue.getAsBoolean()) {
        stalledSince = null;
      } else if (stalledSince == null) {
        stalledSince = clock.instant();
      } else if (!clock.instant().isBefore(stalledSince.plus(PATIENCE))) {
        log.warn("No submission was picked for {} s: the queue starts anew", PATIENCE.toSeconds());
        stalledSince = null;
        scheduler.renew();
      }
    } catch (RuntimeException e) {
      log.debug("The queue can't be looked at", e); // the next look comes nevertheless
    }
  }
}
