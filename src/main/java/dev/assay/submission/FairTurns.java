package dev.assay.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each submission its turn, the time by which the queue is ordered.
 *
 * <p>It is the time of arrival for whoever has nothing waiting. Each further submission of one
 * sender is placed as if it came ten seconds after the one before. So those who send much wait for
 * each other rather than let everybody wait for them; a sender's own order stays, and nobody waits
 * for ever, as a turn once given does not move. (L. Zhang, "VirtualClock: a new traffic control
 * algorithm for packet-switched networks", ACM TOCS 9(2), 1991.)
 */
@Component
class FairTurns {

  /** What one submission may hold a slot for at the worst: a sleeper that is tried twice. */
  private static final Duration APART = Duration.ofSeconds(10);

  private final JdbcClient jdbc;

  FairTurns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns the turn of a submission that comes now.
   *
   * @param origin who sends it, or null if only the account is known
   */
  Instant next(UUID account, @Nullable String origin, Instant now) {
    return jdbc.sql(
            "select max(turn) as turn from submission where state in ('QUEUED', 'JUDGING') and "
                + (origin == null ? "account" : "origin")
                + " = ?")
        .param(origin == null ? account : origin)
        .query((row, number) -> after(row.getObject("turn", OffsetDateTime.class), now))
        .single();
  }

  private static Instant after(@Nullable OffsetDateTime last, Instant now) {
    Instant next = last == null ? now : last.toInstant().plus(APART);
    return next.isAfter(now) ? next : now;
  }
}
