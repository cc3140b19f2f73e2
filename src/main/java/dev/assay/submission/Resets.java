package dev.assay.submission;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Lets accounts start problems anew: their submissions so far stay in the history and in all
 * statistics, but no longer count as tries or solutions.
 */
@Service
public class Resets {

  private final JdbcClient jdbc;
  private final DurableTransactions transactions;

  Resets(JdbcClient jdbc, DurableTransactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * Starts problems anew.
   *
   * @param problems their slugs, or null for all
   * @return the id by which the reset can be undone until the next one of the same problems
   */
  public UUID reset(UUID account, @Nullable Collection<String> problems) {
    UUID reset = UUID.randomUUID();
    if (problems != null && problems.isEmpty()) {
      return reset;
    }
    return transactions.in(
        () -> {
          change(
              """
              update progress_reset set reset_id = :reset, earlier_ordinal = after_ordinal,
                after_ordinal = coalesce(
                  (select max(ordinal) from submission
                    where submission.account = progress_reset.account
                      and submission.problem = progress_reset.problem),
                  after_ordinal)
              where account = :account""",
              account,
              problems,
              reset);
          change(
              """
              insert into progress_reset (account, problem, reset_id, after_ordinal, earlier_ordinal)
              select account, problem, cast(:reset as uuid), max(ordinal), 0 from submission
              where account = :account
                and problem not in (select problem from progress_reset where account = :account)""",
              account,
              problems,
              reset);
          return reset;
        });
  }

  private void change(String sql, UUID account, @Nullable Collection<String> problems, UUID reset) {
    String some = problems == null ? "" : " and problem in (:problems)";
    String groups = sql.startsWith("insert") ? " group by account, problem" : "";
    jdbc.sql(sql + some + groups)
        .param("account", account)
        .param("reset", reset)
        .param("problems", problems)
        .update();
  }

  /** Undoes a reset; tells whether there was anything to undo. */
  public boolean undo(UUID account, UUID reset) {
    return jdbc.sql(
                """
                update progress_reset set after_ordinal = earlier_ordinal
                where account = ? and reset_id = ? and after_ordinal <> earlier_ordinal""")
            .params(account, reset)
            .update()
        > 0;
  }

  /**
   * Gives the resets of {@code from} to {@code to}, where {@code to} has not tried the problem;
   * comes before the submissions are handed over.
   */
  static void handOver(JdbcClient jdbc, UUID from, UUID to) {
    jdbc.sql(
            """
            update progress_reset set account = cast(:to as uuid) where account = :from
              and problem not in (select problem from submission where account = :to)
              and problem not in (select problem from progress_reset where account = :to)""")
        .param("from", from)
        .param("to", to)
        .update();
    jdbc.sql("delete from progress_reset where account = ?").param(from).update();
  }
}
