package dev.assay.submission;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The executions that a node had picked when it died. */
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
   * Gives picked executions of {@code task} back, if the database is embedded: nobody else can have
   * it open, so whoever picked them is dead. To be called before the queue starts.
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
      log.info("Judging {} submissions again that were interrupted", released);
    }
  }
}
