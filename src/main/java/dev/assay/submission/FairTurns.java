package dev.assay.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each submission its turn: the time by which the queue is ordered.
 *
 * <p>The first submission of a sender who has none waiting gets its time of arrival. Each further
 * one is placed as if it came ten seconds after the one before. So the submissions of a busy sender
 * wait for each other instead of holding up other senders. A sender's own order stays, and each
 * submission gets its turn in the end, because a turn once given does not move. (L. Zhang,
 * "VirtualClock: a new traffic control algorithm for packet-switched networks", ACM TOCS 9(2),
 * 1991.)
 */
@Component
class FairTurns {

  /** The longest that one submission may hold a slot: a sleeping solution that is tried twice. */
  private static final Duration GAP = Duration.ofSeconds(10);

  private final JdbcClient jdbc;

  FairTurns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns the turn of a submission that arrives now.
   *
   * @param origin what the sender is counted by, such as a network address, or null if only the
   *     account is known
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
    Instant next = last == null ? now : last.toInstant().plus(GAP);
    return next.isAfter(now) ? next : now;
  }
}
