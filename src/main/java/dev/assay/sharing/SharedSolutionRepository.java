package dev.assay.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes the table of shared solutions, in SQL that H2 and PostgreSQL both understand.
 */
@Repository
class SharedSolutionRepository {

  /** The owner is the submission's, because joining browsers changes it there. */
  private static final String SOLUTIONS =
      """
      select shared.id, shared.submission, submission.account, shared.problem, shared.visibility,
        shared.note, shared.time_millis, submission.memory_bytes, shared.shared_at
      from shared_solution shared join submission on submission.id = shared.submission
      where\s""";

  private final JdbcClient jdbc;

  SharedSolutionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SharedSolution> find(UUID id) {
    return jdbc.sql(SOLUTIONS + "shared.id = ?")
        .param(id)
        .query(SharedSolutionRepository::solution)
        .optional();
  }

  Optional<SharedSolution> ofSubmission(UUID submission) {
    return jdbc.sql(SOLUTIONS + "shared.submission = ?")
        .param(submission)
        .query(SharedSolutionRepository::solution)
        .optional();
  }

  List<SharedSolution> list(
      String slug, Set<UUID> removed, SolutionOrder order, long offset, int size) {
    return of(
            SOLUTIONS + "shared.problem = :problem",
            " order by " + order.columns() + " offset :offset rows fetch next :size rows only",
            slug,
            removed)
        .param("offset", offset)
        .param("size", size)
        .query(SharedSolutionRepository::solution)
        .list();
  }

  long count(String slug, Set<UUID> removed) {
    String all = "select count(*) from shared_solution shared where shared.problem = :problem";
    return of(all, "", slug, removed).query(Long.class).single();
  }

  private StatementSpec of(String query, String end, String slug, Set<UUID> removed) {
    return removed.isEmpty()
        ? jdbc.sql(query + end).param("problem", slug)
        : jdbc.sql(query + " and shared.id not in (:removed)" + end)
            .param("problem", slug)
            .param("removed", removed);
  }

  /** Counts the solutions of a problem that an account shares. */
  int countOwn(String slug, UUID account) {
    return jdbc.sql(
            """
            select count(*) from shared_solution shared
            join submission on submission.id = shared.submission
            where shared.problem = ? and submission.account = ?""")
        .params(slug, account)
        .query(Integer.class)
        .single();
  }

  /** Stores a solution that was not shared before. */
  void insert(SharedSolution solution) {
    jdbc.sql(
            """
            insert into shared_solution
              (id, submission, problem, time_millis, visibility, note, shared_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            solution.id(),
            solution.submission(),
            solution.problem(),
            solution.timeMillis(),
            solution.visibility().name(),
            solution.note(),
            solution.sharedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Changes a shared solution; tells whether there is one. */
  boolean change(UUID submission, Visibility visibility, String note) {
    return jdbc.sql("update shared_solution set visibility = ?, note = ? where submission = ?")
            .params(visibility.name(), note, submission)
            .update()
        == 1;
  }

  void delete(UUID submission) {
    jdbc.sql("delete from shared_solution where submission = ?").param(submission).update();
  }

  private static SharedSolution solution(ResultSet row, int number) throws SQLException {
    Instant sharedAt = row.getObject("shared_at", OffsetDateTime.class).toInstant();
    return new SharedSolution(
        row.getObject("id", UUID.class),
        row.getObject("submission", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("problem"),
        Visibility.valueOf(row.getString("visibility")),
        row.getString("note"),
        row.getLong("time_millis"),
        row.getLong("memory_bytes"),
        sharedAt);
  }
}
