package dev.assay.submission.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@Timeout(60)
class StallWatchTests {

  private final HikariDataSource dataSource = new HikariDataSource();
  private final CountDownLatch executed = new CountDownLatch(1);
  private final OneTimeTask<Void> task =
      Tasks.oneTime("task").execute((instance, context) -> executed.countDown());
  private final AtomicInteger made = new AtomicInteger();
  private RenewableScheduler scheduler;
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void start() {
    dataSource.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    var tables = new ClassPathResource("db/migration/V2__scheduled_tasks.sql");
    new ResourceDatabasePopulator(tables).execute(dataSource);
    scheduler = new RenewableScheduler(this::parts);
    scheduler.start();
    scheduler.add(task.instance("one"), Instant.now().minusSeconds(1));
  }

  /** Makes a scheduler; the thread that polls for the first one has died. */
  private RenewableScheduler.Parts parts() {
    var threads = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    ExecutorService polling = Executors.newSingleThreadExecutor();
    if (made.getAndIncrement() == 0) {
      polling =
          new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
            @Override
            public void execute(Runnable lost) {}
          };
    }
    var builder = Scheduler.create(dataSource, task).threads(1).executorService(threads);
    return new RenewableScheduler.Parts(builder.dueExecutor(polling).build(), threads);
  }

  @AfterEach
  void stop() {
    scheduler.stop();
    dataSource.close();
  }

  private StallWatch watch(boolean due) {
    return new StallWatch(scheduler, () -> due, clock());
  }

  @Test
  void renewsASchedulerThatPicksNothingForHalfAMinute() throws Exception {
    var watch = watch(true);
    watch.look();
    now = now.plus(StallWatch.PATIENCE);
    watch.look();
    assertThat(executed.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void leavesAQuietSchedulerAlone() {
    var watch = watch(false);
    watch.look();
    now = now.plus(Duration.ofHours(1));
    watch.look();
    assertThat(made).hasValue(1);
  }

  @Test
  void leavesAPausedSchedulerAlone() {
    scheduler.pause();
    var watch = watch(true);
    watch.look();
    now = now.plus(Duration.ofHours(1));
    watch.look();
    assertThat(made).hasValue(1);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
