package dev.assay.submission;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The executions that a node had picked when it died. */
class AbandonedExecutions {
  private static final Logger log = LoggerFactory.getLogger(AbandonedExecutions.class);

  private final DataSource dataSource;

  AbandonedExecutions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Gives picked executions of {@code task} back, if the database is embedded: its file is locked
   * by this process, so that whoever picked them is dead. To be called before the queue starts.
   */
  void release(String task) {
    if (!embedded()) {
      return;
    }
    int released =
        JdbcClient.create(dataSource)
            .sql(
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

  private boolean embedded() {
    try {
      String url = JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getURL());
      return url.startsWith("jdbc:h2:")
          && !url.startsWith("jdbc:h2:tcp:")
          && !url.startsWith("jdbc:h2:ssl:");
    } catch (MetaDataAccessException e) {
      throw new IllegalStateException("the database doesn't tell its URL", e);
    }
  }
}
