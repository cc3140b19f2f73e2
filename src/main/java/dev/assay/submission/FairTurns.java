package dev.assay.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each submission its turn: the time by which the queue is ordered.
 *
 * <p>The first submission of a sender who has none waiting gets its time of arrival. Each further
 * one of the account is placed as if it came ten seconds after the one before; so is each further
 * account of the address, by the first submission that it has waiting. So the submissions of a busy
 * sender wait for each other instead of holding up other senders, and those of a busy pupil don't
 * hold up classmates behind the same address. A sender whose submissions took much time lately goes
 * behind the others, too ({@link TimeTaken}). (L. Zhang, "VirtualClock: a new traffic control
 * algorithm for packet-switched networks", ACM TOCS 9(2), 1991.)
 */
@Component
class FairTurns {

  private static final Duration GAP = Duration.ofSeconds(10);

  private final JdbcClient jdbc;
  private final TimeTaken timeTaken;

  FairTurns(JdbcClient jdbc, TimeTaken timeTaken) {
    this.jdbc = jdbc;
    this.timeTaken = timeTaken;
  }

  /**
   * Returns the turn of a submission that arrives now.
   *
   * @param origin what the sender is counted by, such as a network address, or null if only the
   *     account is known
   */
  Instant next(UUID account, @Nullable String origin, Instant now) {
    return Stream.of(
            now,
            after(lastOf(account)),
            origin == null ? now : after(lastFirstOf(origin)),
            timeTaken.until(account, origin))
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private Instant lastOf(UUID account) {
    return turn(
        "select max(turn) as turn from submission"
            + " where state in ('QUEUED', 'JUDGING') and account = ?",
        account);
  }

  /** Returns the last turn that is the first one of any account of {@code origin}. */
  private Instant lastFirstOf(String origin) {
    return turn(
        "select max(turn) as turn from (select min(turn) as turn from submission"
            + " where state in ('QUEUED', 'JUDGING') and origin = ? group by account) as firsts",
        origin);
  }

  private Instant turn(String sql, Object sender) {
    return jdbc.sql(sql)
        .param(sender)
        .query((row, number) -> instant(row.getObject("turn", OffsetDateTime.class)))
        .single();
  }

  /** Returns a time long ago where nothing waits. */
  private static Instant instant(@Nullable OffsetDateTime turn) {
    return turn == null ? Instant.EPOCH : turn.toInstant();
  }

  private static Instant after(Instant last) {
    return last.plus(GAP);
  }
}
