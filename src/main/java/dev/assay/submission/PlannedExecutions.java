package dev.assay.submission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scheduler's plan, which says when each waiting submission leaves the queue. */
@Component
class PlannedExecutions {

  private final JdbcClient jdbc;

  PlannedExecutions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Plans a waiting submission for a turn. The new version stops a scheduler that has just read the
   * row.
   *
   * @return false if its judging begins just now, or has begun
   */
  boolean plan(UUID submission, Instant turn) {
    return jdbc.sql(
                """
                update scheduled_tasks set execution_time = ?, version = version + 1
                where task_name = ? and task_instance = ? and picked = false""")
            .params(
                SubmissionQueue.dueTime(turn).atOffset(ZoneOffset.UTC),
                SubmissionQueue.TASK,
                submission.toString())
            .update()
        > 0;
  }
}
