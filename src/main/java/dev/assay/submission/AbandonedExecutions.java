package dev.assay.submission;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Releases the executions that a node had picked when it died. */
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
}
