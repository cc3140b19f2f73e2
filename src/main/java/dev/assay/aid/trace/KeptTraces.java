package dev.assay.aid.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps the code and the input of traces. Each visitor of a link gets the trace made anew. The
 * oldest of an account go when there are too many.
 */
@Service
public class KeptTraces {

  /** The most that are kept for an account. */
  public static final int MOST = 50;

  /** The longest input, in UTF-16 units: nobody steps through more. */
  public static final int MOST_INPUT = 16_384;

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptTraces(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps what was traced; what the account keeps already is not kept twice.
   *
   * @param version of the problem
   * @param input in the notation of cases
   */
  public KeptTrace keep(UUID account, String problem, String version, String code, String input) {
    Optional<KeptTrace> same = same(account, problem, version, code, input);
    if (same.isPresent()) {
      return same.get();
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var kept = new KeptTrace(UUID.randomUUID(), account, problem, version, code, input, now);
    jdbc.sql(
            """
            insert into kept_trace (id, account, problem, problem_version, code, input, kept_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(kept.id(), account, problem, version, code, input, now.atOffset(ZoneOffset.UTC))
        .update();
    forgetOldest(account);
    return kept;
  }

  private Optional<KeptTrace> same(
      UUID account, String problem, String version, String code, String input) {
    return jdbc.sql(
            """
            select * from kept_trace
            where account = ? and problem = ? and problem_version = ? and code = ? and input = ?
            fetch first 1 rows only""")
        .params(account, problem, version, code, input)
        .query(KeptTraces::kept)
        .optional();
  }

  private void forgetOldest(UUID account) {
    jdbc.sql(
            """
            delete from kept_trace where id in
              (select id from kept_trace where account = ?
               order by kept_at desc, id offset ? rows)""")
        .params(account, MOST)
        .update();
  }

  public Optional<KeptTrace> find(UUID id) {
    return jdbc.sql("select * from kept_trace where id = ?")
        .param(id)
        .query(KeptTraces::kept)
        .optional();
  }

  /** Forgets a trace; tells whether the account had it. */
  public boolean forget(UUID id, UUID account) {
    return jdbc.sql("delete from kept_trace where id = ? and account = ?")
            .params(id, account)
            .update()
        == 1;
  }

  /** Gives all that an account keeps to another. */
  public void handOver(UUID from, UUID to) {
    jdbc.sql("update kept_trace set account = ? where account = ?").params(to, from).update();
    forgetOldest(to);
  }

  private static KeptTrace kept(ResultSet row, int number) throws SQLException {
    return new KeptTrace(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("problem"),
        row.getString("problem_version"),
        row.getString("code"),
        row.getString("input"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }
}
