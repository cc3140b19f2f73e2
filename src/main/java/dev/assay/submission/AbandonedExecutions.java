package dev.assay.submission;

import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds executions that nobody works at, and releases those that a node had picked when it died.
 */
@Component
class AbandonedExecutions {
  private static final Logger log = LoggerFactory.getLogger(AbandonedExecutions.class);

  private final JdbcClient jdbc;
  private final EmbeddedDatabase embedded;

  AbandonedExecutions(JdbcClient jdbc, EmbeddedDatabase embedded) {
    this.jdbc = jdbc;
    this.embedded = embedded;
  }

  /**
   * Returns picked executions of {@code task} to the queue, if the database is embedded: only one
   * process can have it open, so the one that picked them is dead. Call it before the queue starts.
   */
  void release(String task) {
    if (!embedded.isUsed()) {
      return;
    }
    int released =
        jdbc.sql(
                """
                update scheduled_tasks
                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where task_name = ? and picked = true""")
            .param(task)
            .update();
    if (released > 0) {
      log.info("Judging {} interrupted submissions again", released);
    }
  }

  /**
   * Counts {@code now} as the last heartbeat of picked executions of {@code task}, because none
   * could be stored while the database was down: those that go on are not dead.
   */
  void spare(String task, Instant now) {
    jdbc.sql(
            """
            update scheduled_tasks set last_heartbeat = ?
            where task_name = ? and picked = true""")
        .params(now.atOffset(ZoneOffset.UTC), task)
        .update();
  }

  /** Tells whether an execution of {@code task} is due that no node has picked. */
  boolean isAnyDue(String task, Instant now) {
    return jdbc.sql(
                """
                select count(*) from scheduled_tasks
                where task_name = ? and picked = false and execution_time <= ?""")
            .params(task, now.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single()
        > 0;
  }
}
