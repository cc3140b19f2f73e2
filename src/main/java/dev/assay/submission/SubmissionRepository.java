package dev.assay.submission;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.submission.Submission.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the table of submissions, in SQL that H2 and PostgreSQL both understand. */
@Repository
class SubmissionRepository {
  private static final String ALL_BUT_FAILURE =
      "id, account, problem, problem_version, state, created_at, judged_at, verdict, passed,"
          + " total, time_millis, memory_bytes, diagnostics, judged_class, solving_seconds,"
          + " (select deflated from submission_code where submission_code.id = submission.id)"
          + " as deflated";

  private static final TypeReference<List<Diagnostic>> DIAGNOSTICS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final DurableTransactions transactions;
  private final VerdictCounts counts;

  SubmissionRepository(
      JdbcClient jdbc,
      JsonMapper json,
      Clock clock,
      DurableTransactions transactions,
      VerdictCounts counts) {
    this.jdbc = jdbc;
    this.json = StoredMessage.readBy(json);
    this.clock = clock;
    this.transactions = transactions;
    this.counts = counts;
  }

  void insert(Submission submission, Instant turn, @Nullable String origin) {
    jdbc.sql(
            """
            insert into submission
              (id, account, problem, problem_version, state, created_at, turn, origin, solving_seconds)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            submission.id(),
            submission.account(),
            submission.problem(),
            submission.problemVersion(),
            submission.state().name(),
            submission.createdAt().atOffset(ZoneOffset.UTC),
            turn.atOffset(ZoneOffset.UTC))
        .param(origin)
        .param(submission.solvingSeconds())
        .update();
    jdbc.sql("insert into submission_code (id, deflated) values (?, ?)")
        .params(submission.id(), DeflatedText.deflate(submission.code()))
        .update();
  }

  Optional<Submission> find(UUID id) {
    return jdbc.sql("select " + ALL_BUT_FAILURE + ", failure from submission where id = ?")
        .param(id)
        .query(rows(row -> row.getString("failure")))
        .optional();
  }

  Optional<State> state(UUID id) {
    return jdbc.sql("select state from submission where id = ?")
        .param(id)
        .query(String.class)
        .optional()
        .map(State::valueOf);
  }

  /** Lists without failures: those of one page could take hundreds of megabytes. */
  List<Submission> list(UUID account, @Nullable String slug, long offset, int size) {
    var ofProblem = slug == null ? "" : " and problem = :slug";
    return jdbc.sql(
            "select "
                + ALL_BUT_FAILURE
                + " from submission where account = :account"
                + ofProblem
                + " order by ordinal desc offset :offset rows fetch next :size rows only")
        .param("account", account)
        .param("slug", slug)
        .param("offset", offset)
        .param("size", size)
        .query(rows(row -> null))
        .list();
  }

  Map<String, Standing> standings(UUID account) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    jdbc.sql(
            """
            select submission.problem,
              count(case when verdict = 'ACCEPTED' then 1 end) as accepted
            from submission left join progress_reset on progress_reset.problem = submission.problem
              and progress_reset.account = submission.account
            where submission.account = ? and ordinal > coalesce(after_ordinal, 0)
            group by submission.problem order by max(ordinal) desc""")
        .param(account)
        .query(
            row -> {
              standings.put(
                  row.getString("problem"),
                  row.getInt("accepted") > 0 ? Standing.SOLVED : Standing.TRIED);
            });
    return Collections.unmodifiableMap(standings);
  }

  boolean hasSolved(UUID account, String slug) {
    return jdbc.sql(
            """
            select exists (select 1 from submission
              where account = ? and problem = ? and verdict = 'ACCEPTED')""")
        .params(account, slug)
        .query(Boolean.class)
        .single();
  }

  void handOver(UUID from, UUID to) {
    Resets.handOver(jdbc, from, to);
    jdbc.sql("update submission set account = ? where account = ?").params(to, from).update();
  }

  Optional<Integer> position(UUID id) {
    return jdbc.sql(
            """
            select (select count(*) from submission ahead
                    where ahead.state = 'QUEUED' and (ahead.turn < submission.turn
                      or ahead.turn = submission.turn and ahead.ordinal < submission.ordinal))
            from submission where id = ? and state = 'QUEUED'""")
        .param(id)
        .query(Integer.class)
        .optional();
  }

  /**
   * Marks the submission as being judged, and returns how often it was; empty if it is judged or
   * was withdrawn.
   */
  Optional<Integer> claim(UUID id) {
    return transactions.in(
        () -> {
          int claimed =
              jdbc.sql(
                      """
                      update submission set state = 'JUDGING', claims = claims + 1
                      where id = ? and state <> 'JUDGED'""")
                  .param(id)
                  .update();
          return claimed == 0 ? Optional.empty() : Optional.of(claims(id));
        });
  }

  private int claims(UUID id) {
    return jdbc.sql("select claims from submission where id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /** Stores the judgement unless there is one already; tells whether it was stored. */
  boolean store(UUID id, String problemVersion, Judgement judgement) {
    Supplier<Boolean> storing = () -> storeAndCount(id, problemVersion, judgement);
    try {
      return transactions.in(storing);
    } catch (DuplicateKeyException e) {
      return transactions.in(storing); // another one was the first of its verdict just now
    }
  }

  private boolean storeAndCount(UUID id, String problemVersion, Judgement judgement) {
    boolean stored = update(id, problemVersion, judgement);
    if (stored) {
      counts.count(id, judgement.verdict());
    }
    return stored;
  }

  private boolean update(UUID id, String problemVersion, Judgement judgement) {
    var failure = judgement.failure();
    var judgedAt = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(
                """
                update submission set state = 'JUDGED', problem_version = ?,
                  judged_at = ?, verdict = ?, passed = ?, total = ?, time_millis = ?,
                  memory_bytes = ?, diagnostics = ?, failure = ?,
                  judged_class = ?, origin = null
                where id = ? and state <> 'JUDGED'""")
            .params(
                problemVersion,
                judgedAt,
                judgement.verdict().name(),
                judgement.passed(),
                judgement.total(),
                judgement.timeMillis(),
                judgement.memoryBytes(),
                json.writeValueAsString(judgement.diagnostics()))
            .param(failure == null ? null : json.writeValueAsString(failure))
            .param(judgement.judgedClass())
            .param(id)
            .update()
        == 1;
  }

  private RowMapper<Submission> rows(FailureColumn failures) {
    return (row, number) ->
        new Submission(
            row.getObject("id", UUID.class),
            row.getObject("account", UUID.class),
            row.getString("problem"),
            row.getString("problem_version"),
            DeflatedText.inflate(row.getBytes("deflated")),
            State.valueOf(row.getString("state")),
            judgement(row, failures.in(row)),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row.getObject("judged_at", OffsetDateTime.class)),
            row.getObject("solving_seconds", Integer.class));
  }

  private @Nullable Judgement judgement(ResultSet row, @Nullable String failure)
      throws SQLException {
    var verdict = row.getString("verdict");
    return verdict == null
        ? null
        : new Judgement(
            Verdict.valueOf(verdict),
            row.getInt("passed"),
            row.getInt("total"),
            row.getLong("time_millis"),
            row.getLong("memory_bytes"),
            json.readValue(row.getString("diagnostics"), DIAGNOSTICS),
            failure == null ? null : json.readValue(failure, Failure.class),
            row.getString("judged_class"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** Reads the failure of a row, if the query selects it. */
  private interface FailureColumn {
    @Nullable String in(ResultSet row) throws SQLException;
  }
}
