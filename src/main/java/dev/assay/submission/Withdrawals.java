package dev.assay.submission;

import dev.assay.submission.Submission.State;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes back submissions that are not judged yet, as if they had never come.
 *
 * <p>The row decides: either the judgement is stored first, and the withdrawal is refused, or the
 * row is deleted first, and no node can store a judgement any more. If this node judges the
 * submission, it stops at once; another node looks each second whether the rows that it judges are
 * still there.
 */
@Service
public class Withdrawals implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Withdrawals.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final JdbcClient jdbc;
  private final DurableTransactions transactions;
  private final EmbeddedDatabase embedded;
  private final JudgeSubmission judge;
  private final LiveProgress live;
  private volatile @Nullable ScheduledExecutorService looking;

  Withdrawals(
      JdbcClient jdbc,
      DurableTransactions transactions,
      EmbeddedDatabase embedded,
      JudgeSubmission judge,
      LiveProgress live) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.embedded = embedded;
    this.judge = judge;
    this.live = live;
  }

  /** Withdraws a submission. Returns false if it is judged already, or gone. */
  public boolean withdraw(UUID id) {
    boolean withdrawn = transactions.in(() -> isDeleted(id));
    if (withdrawn) {
      judge.stop(id);
      live.wake(id);
    }
    return withdrawn;
  }

  /** Holds the lock of the queue, because a change of turns locks the same rows the other way. */
  private boolean isDeleted(UUID id) {
    jdbc.sql("select id from queue_door for update").query(Integer.class).single();
    boolean waits =
        jdbc.sql("select state from submission where id = ? for update")
            .param(id)
            .query(String.class)
            .optional()
            .filter(state -> !state.equals(State.JUDGED.name()))
            .isPresent();
    if (waits) {
      deleteTask(id);
      jdbc.sql("delete from submission_code where id = ?").param(id).update();
      jdbc.sql("delete from submission where id = ?").param(id).update();
    }
    return waits;
  }

  /** Leaves a task that a scheduler has picked: that scheduler deletes it at its end. */
  private void deleteTask(UUID id) {
    jdbc.sql(
            """
            delete from scheduled_tasks
            where task_name = ? and task_instance = ? and picked = false""")
        .params(SubmissionQueue.TASK, id.toString())
        .update();
  }

  /** Ends the judgings here whose submission was withdrawn on another node. */
  void look() {
    try {
      Collection<UUID> running = judge.running();
      if (!running.isEmpty()) {
        Set<UUID> left = existing(running);
        running.stream().filter(id -> !left.contains(id)).forEach(judge::stop);
      }
    } catch (RuntimeException e) {
      log.debug("It can't be seen which submissions were withdrawn", e);
    }
  }

  private Set<UUID> existing(Collection<UUID> ids) {
    return jdbc.sql("select id from submission where id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> row.getObject("id", UUID.class))
        .set();
  }

  /** An embedded database has no other node. */
  @Override
  public void start() {
    if (!embedded.isUsed()) {
      looking =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("withdrawals").factory());
      looking.scheduleWithFixedDelay(
          this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService executor = looking;
    if (executor != null) {
      executor.shutdownNow();
      looking = null;
    }
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
