package dev.assay.submission;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts stored submissions for pages. */
@Service
public class Statistics {

  private final JdbcClient jdbc;

  Statistics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Counts the accepted submissions of a problem by their CPU time, in whole milliseconds. */
  public SortedMap<Long, Long> acceptedByMillis(String slug) {
    return accepted(slug, "time_millis");
  }

  /** Counts the accepted submissions of a problem by their memory, in whole mebibytes. */
  public SortedMap<Long, Long> acceptedByMebibytes(String slug) {
    return accepted(slug, "memory_bytes / 1048576");
  }

  private SortedMap<Long, Long> accepted(String slug, String value) {
    SortedMap<Long, Long> counts = new TreeMap<>();
    jdbc.sql(
            """
            select %1$s as measured, count(*) as number from submission
            where problem = ? and verdict = 'ACCEPTED' group by %1$s"""
                .formatted(value))
        .param(slug)
        .query(
            row -> {
              counts.put(row.getLong("measured"), row.getLong("number"));
            });
    return counts;
  }

  /** Counts the accounts that have solved a problem by submissions from {@code since} on. */
  public long solvers(String slug, Instant since) {
    return jdbc.sql(
            """
            select count(distinct account) from submission
            where problem = ? and verdict = 'ACCEPTED' and created_at >= ?""")
        .params(slug, since.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Returns the times at which {@code account} submitted, from {@code since} on. */
  public List<Instant> moments(UUID account, Instant since) {
    return jdbc.sql(
            "select created_at from submission where account = ? and created_at >= ?"
                + " order by ordinal")
        .params(account, since.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .list();
  }
}
