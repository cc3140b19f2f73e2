package dev.assay.submission;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The H2 database inside this process, if Assay is configured to use one. */
@Component
class EmbeddedDatabase {
  private final DataSource dataSource;
  private final JdbcTemplate jdbc;

  EmbeddedDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
    jdbc = new JdbcTemplate(dataSource);
  }

  /** Tells whether the database is inside this process, so that no other process can use it. */
  boolean isUsed() {
    return open().isPresent();
  }

  /**
   * Writes all that was committed so far to the file, and returns when it is there.
   *
   * <p>H2 writes in the background, half a second late. Its {@code WRITE_DELAY=0} would write at
   * each commit, but would also end the housekeeping: the file would grow by 100 kB with each
   * submission.
   */
  void flush() {
    jdbc.execute(
        (Connection connection) -> {
          session(connection).ifPresent(EmbeddedDatabase::flush);
          return null;
        });
  }

  /**
   * Gives space back that old versions of rows took, for at most {@code most}. Others may use the
   * database meanwhile.
   */
  void compact(Duration most) {
    open()
        .filter(Database::isPersistent)
        .ifPresent(database -> database.getStore().compactFile((int) most.toMillis()));
  }

  /** Writes pending changes, then waits for the write that the background thread has begun. */
  private static void flush(SessionLocal session) {
    var database = session.getDatabase();
    if (database.isPersistent()) {
      var store = database.getStore().getMvStore();
      store.commit();
      store.executeFilestoreOperation(() -> {});
    }
  }

  /** Returns H2's own object for the open database; empty where another database is used. */
  Optional<Database> open() {
    return Optional.ofNullable(
        jdbc.execute(
            (Connection connection) ->
                session(connection).map(SessionLocal::getDatabase).orElse(null)));
  }

  /**
   * Drops what is left of {@code closed}, which closed itself when a write failed, so that the next
   * connection opens the file anew. H2 does so only after all connections have ended.
   */
  void forget(Database closed) {
    closed.shutdownImmediately();
    if (dataSource instanceof HikariDataSource pool
        && pool.getHikariPoolMXBean() instanceof HikariPoolMXBean connections) {
      connections.softEvictConnections();
    }
  }

  private static Optional<SessionLocal> session(Connection connection) throws SQLException {
    return connection.isWrapperFor(JdbcConnection.class)
            && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
        ? Optional.of(session)
        : Optional.empty();
  }
}
