package dev.assay.submission;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.assay.judge.Readiness;
import dev.assay.submission.queue.RenewableScheduler;
import dev.assay.submission.queue.StallWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The queue of submissions, which db-scheduler keeps in the database. A submission added in a
 * transaction is queued if and only if the transaction commits, and stays until it is judged, even
 * if nodes die meanwhile. Submissions are judged in the order of their {@link FairTurns}, in as
 * many threads as there are slots.
 *
 * <p>A node that dies leaves its executions picked. Other nodes take them over when its heartbeats
 * stop. An embedded database has only one node, which releases them when it starts.
 *
 * <p>No submission leaves the queue before judging is possible: until then it only grows.
 */
class SubmissionQueue implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(SubmissionQueue.class);
  static final String TASK = "judge-submission";
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED_HEARTBEATS = 5;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  /**
   * A postponed submission is tried again after this time, or when its address gives a slot back.
   */
  private static final Duration POSTPONED = Duration.ofSeconds(2);

  /**
   * Turns may lie in the future, and the scheduler does not start what is not due. Only the order
   * of turns matters, so all of them are moved into the past.
   */
  private static final Duration ALWAYS_DUE = Duration.ofDays(365);

  /** A judgement that takes longer than this when the server stops is left for the next start. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final AbandonedExecutions abandoned;
  private final Readiness readiness;
  private final CustomTask<Void> task;
  private final RenewableScheduler scheduler;
  private final StallWatch watch;
  private final Clock clock;
  private volatile boolean running;

  SubmissionQueue(
      DataSource dataSource,
      AbandonedExecutions abandoned,
      JudgeSubmission judge,
      SlotShares shares,
      Readiness readiness,
      int slots,
      Clock clock) {
    this.abandoned = abandoned;
    this.readiness = readiness;
    this.clock = clock;
    task =
        Tasks.custom(TASK, Void.class)
            .onFailure(
                (failed, operations) -> operations.reschedule(failed, turnAfter(failed, clock)))
            .onDeadExecution(
                (dead, operations) ->
                    operations.reschedule(dead, dead.getExecution().executionTime))
            .execute(
                (TaskInstance<Void> instance, ExecutionContext context) ->
                    execute(judge, shares, UUID.fromString(instance.getId()), context));
    var dataSourceOfCaller = new TransactionAwareDataSourceProxy(dataSource);
    scheduler = new RenewableScheduler(() -> parts(dataSourceOfCaller, slots));
    watch = new StallWatch(scheduler, () -> abandoned.isAnyDue(TASK, clock.instant()), clock);
  }

  private CompletionHandler<Void> execute(
      JudgeSubmission judge, SlotShares shares, UUID id, ExecutionContext context) {
    if (!shares.begin(id)) {
      return (complete, operations) ->
          operations.reschedule(complete, clock.instant().plus(POSTPONED));
    }
    boolean moved = false;
    try {
      moved = judge.judge(id, context.getSchedulerState()::isShuttingDown);
    } finally {
      if (shares.end(id) || moved) {
        wake();
      }
    }
    return new CompletionHandler.OnCompleteRemove<>();
  }

  private RenewableScheduler.Parts parts(DataSource dataSource, int slots) {
    ThreadPoolExecutor threads = threads(slots);
    return new RenewableScheduler.Parts(
        Scheduler.create(dataSource, task)
            .clock(clock::instant)
            .threads(slots)
            .executorService(threads)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(GRACE)
            .build(),
        threads);
  }

  /**
   * Returns threads whose last words go to the log: without a database they end in an exception.
   */
  private static ThreadPoolExecutor threads(int slots) {
    return new ThreadPoolExecutor(
        slots,
        slots,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform()
            .name("queue-", 1)
            .uncaughtExceptionHandler(
                (thread, e) -> log.error("A submission can't be marked as failed", e))
            .factory());
  }

  /**
   * Returns the turn of a failed execution: after its first failure, such as a stop of the server,
   * it keeps its place; after further ones it lets others go first.
   */
  private static Instant turnAfter(ExecutionComplete failed, Clock clock) {
    var execution = failed.getExecution();
    return execution.consecutiveFailures == 0
        ? execution.executionTime
        : clock.instant().plus(RETRY_AFTER);
  }

  /** Returns the time for which the scheduler plans a submission with this turn. */
  static Instant dueTime(Instant turn) {
    return turn.minus(ALWAYS_DUE);
  }

  /** Adds a submission within the caller's transaction. */
  void add(Submission submission, Instant turn) {
    scheduler.add(task.instance(submission.id().toString()), dueTime(turn));
  }

  /** Looks for work at once. Call it after the transaction that added the submission. */
  void wake() {
    scheduler.wake();
  }

  @Override
  public void start() {
    abandoned.release(TASK);
    running = true;
    readiness.whenReady(this::startJudging);
  }

  private synchronized void startJudging() {
    if (running) {
      scheduler.start();
      watch.start();
    }
  }

  /** Takes no further submissions from the queue for a while, because the database is down. */
  void pause() {
    scheduler.pause();
  }

  /**
   * Goes on with fresh threads. Submissions whose judgements could not be stored meanwhile are
   * judged again.
   */
  void resume() {
    abandoned.spare(TASK, clock.instant());
    scheduler.renew();
  }

  @Override
  public synchronized void stop() {
    watch.stop();
    scheduler.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
