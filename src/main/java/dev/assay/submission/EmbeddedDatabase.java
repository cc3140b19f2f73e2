package dev.assay.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The H2 database inside this process, if that is what is used. */
@Component
class EmbeddedDatabase {
  private final JdbcTemplate jdbc;

  EmbeddedDatabase(DataSource dataSource) {
    jdbc = new JdbcTemplate(dataSource);
  }

  /** Returns whether this process alone has the database. */
  boolean isUsed() {
    return Boolean.TRUE.equals(jdbc.execute((Connection connection) -> isEmbedded(connection)));
  }

  /**
   * Returns when all that was committed so far is written to the file.
   *
   * <p>H2 does that in the background, half a second late. Its {@code WRITE_DELAY=0} would do it at
   * each commit, but also end the housekeeping, and the file grow by 100 kB with each submission.
   */
  void flush() {
    jdbc.execute(
        (Connection connection) -> {
          session(connection).ifPresent(EmbeddedDatabase::flush);
          return null;
        });
  }

  /** Writes what is not written yet, then waits for what the background had begun to write. */
  private static void flush(SessionLocal session) {
    var database = session.getDatabase();
    if (database.isPersistent()) {
      var store = database.getStore().getMvStore();
      store.commit();
      store.executeFilestoreOperation(() -> {});
    }
  }

  private static boolean isEmbedded(Connection connection) throws SQLException {
    return session(connection).isPresent();
  }

  private static Optional<SessionLocal> session(Connection connection) throws SQLException {
    return connection.isWrapperFor(JdbcConnection.class)
            && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
        ? Optional.of(session)
        : Optional.empty();
  }
}
