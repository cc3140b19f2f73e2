package dev.assay.submission;

import dev.assay.judge.Verdict;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts judged submissions by problem and verdict, so that no page has to count them.
 *
 * <p>A count changes in the transaction that stores the judgement: a submission that is judged
 * twice, after a crash or on two nodes, is counted once.
 */
@Component
public class VerdictCounts {

  private static final String SUMS =
      """
      select problem, sum(case when verdict = 'ACCEPTED' then number else 0 end) as accepted,
        sum(number) as judged
      from verdict_count where verdict <> 'JUDGE_ERROR'""";

  private final JdbcClient jdbc;

  VerdictCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The accepted ones among all judged submissions of a problem; those that the judge failed on do
   * not count.
   */
  public record Acceptance(long accepted, long judged) {

    static final Acceptance NONE = new Acceptance(0, 0);

    /** Returns the accepted share in whole percents, rounded; 0 without submissions. */
    public int percent() {
      return judged == 0 ? 0 : (int) Math.round(100.0 * accepted / judged);
    }
  }

  /**
   * Counts the verdict of a submission; belongs into the transaction that stores it.
   *
   * @throws org.springframework.dao.DuplicateKeyException if another transaction counted the first
   *     such verdict of the problem at the same time; then the transaction has to be repeated
   */
  void count(UUID submission, Verdict verdict) {
    int counted =
        jdbc.sql(
                """
                update verdict_count set number = number + 1
                where problem = (select problem from submission where id = ?) and verdict = ?""")
            .params(submission, verdict.name())
            .update();
    if (counted == 0) {
      jdbc.sql(
              """
              insert into verdict_count (problem, verdict, number)
              select problem, cast(? as varchar(30)), 1 from submission where id = ?""")
          .params(verdict.name(), submission)
          .update();
    }
  }

  /** Returns how many submissions of a problem were accepted. */
  public Acceptance of(String slug) {
    return jdbc.sql(SUMS + " and problem = ? group by problem")
        .param(slug)
        .query((row, number) -> new Acceptance(row.getLong("accepted"), row.getLong("judged")))
        .optional()
        .orElse(Acceptance.NONE);
  }

  /** Returns how many submissions were accepted, by slug, for each problem that has any. */
  public Map<String, Acceptance> all() {
    return jdbc
        .sql(SUMS + " group by problem")
        .query(
            (row, number) ->
                Map.entry(
                    row.getString("problem"),
                    new Acceptance(row.getLong("accepted"), row.getLong("judged"))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
