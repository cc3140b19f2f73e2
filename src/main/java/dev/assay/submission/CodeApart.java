package dev.assay.submission;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the code of all submissions into a table of its own, and compresses it there. A row of
 * submission is updated twice while it is judged, and each update kept a copy of the code for a
 * while: 65 KB of code took 487 KB of H2's file.
 */
@Component
final class CodeApart implements JavaMigration {

  private static final int BATCH = 200;

  private boolean hasRun;

  /** Tells whether this start has moved code, so that the file has room to give back. */
  boolean hasRun() {
    return hasRun;
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("9");
  }

  @Override
  public String getDescription() {
    return "code apart";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  /**
   * Each step may be done already: H2 commits each change of a table by itself, so that a start
   * that was killed or found the disk full is continued by the next one.
   */
  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement statement = connection.createStatement()) {
      if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
        statement.execute("lock table submission in access exclusive mode");
      }
      statement.execute(
          """
          create table if not exists submission_code (
            id uuid primary key references submission (id),
            deflated bytea not null
          )""");
      if (hasCode(statement)) {
        copy(connection);
        statement.execute("alter table submission drop column code");
        hasRun = true;
      }
    }
  }

  private static boolean hasCode(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            """
            select 1 from information_schema.columns
            where lower(table_name) = 'submission' and lower(column_name) = 'code'""")) {
      return found.next();
    }
  }

  private static void copy(Connection connection) throws SQLException {
    try (var rows =
            connection.prepareStatement(
                """
                select id, code from submission
                where id not in (select id from submission_code)""");
        var insert =
            connection.prepareStatement(
                "insert into submission_code (id, deflated) values (?, ?)")) {
      rows.setFetchSize(BATCH);
      ResultSet row = rows.executeQuery();
      for (int number = 1; row.next(); number++) {
        insert.setObject(1, row.getObject("id", UUID.class));
        insert.setBytes(2, DeflatedText.deflate(row.getString("code")));
        insert.addBatch();
        if (number % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Forgets that this migration failed at an earlier start, so that it is tried again. */
  static void forgetFailure(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
      statement.execute(
          "delete from \"flyway_schema_history\" where \"version\" = '9' and not \"success\"");
    } catch (SQLException e) {
      // There is no history yet, or no database: the migration itself says so.
    }
  }
}
