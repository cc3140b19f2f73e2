package dev.assay.submission;

import dev.assay.submission.QueueFullException.Share;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Admits submissions to the queue as long as there is room, counted over all nodes: the database
 * counts, and a lock on one row makes simultaneous submissions come one after another.
 */
@Component
class QueueAdmission {

  private final JdbcClient jdbc;
  private final QueueLimits limits;
  private final Pace pace;
  private final FairTurns turns;

  QueueAdmission(JdbcClient jdbc, QueueLimits limits, Pace pace, FairTurns turns) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.pace = pace;
    this.turns = turns;
  }

  private record Waiting(int all, int ofAccount, int ofOrigin) {}

  /**
   * Returns the turn of a new submission, which the caller must insert in the same transaction.
   *
   * @throws QueueFullException if there is no room for it
   */
  Instant admit(UUID account, @Nullable String origin, Instant now) {
    jdbc.sql("select id from queue_door for update").query(Integer.class).single();
    expectRoom(account, origin);
    return turns.next(account, origin, now);
  }

  /**
   * Checks for room without a lock.
   *
   * @param account the sender's account, or null for a new visitor
   * @param origin what the sender is counted by, such as a network address, or null if it is not
   *     known
   * @throws QueueFullException if there is no room
   */
  void expectRoom(@Nullable UUID account, @Nullable String origin) {
    Waiting waiting = waiting(account, origin);
    if (limits.enabled() && account != null && waiting.ofAccount >= limits.queuedPerVisitor()) {
      throw full(Share.VISITOR, limits.queuedPerVisitor(), "account", account);
    }
    if (limits.enabled() && origin != null && waiting.ofOrigin >= limits.queuedPerAddress()) {
      throw full(Share.ADDRESS, limits.queuedPerAddress(), "origin", origin);
    }
    if (waiting.all >= limits.maxQueued()) {
      // All visitors wait for a place, so none is told to come back for the very next one.
      throw new QueueFullException(
          Share.EVERYBODY, limits.maxQueued(), pace.timeFor(limits.maxQueued() / 10));
    }
  }

  private Waiting waiting(@Nullable UUID account, @Nullable String origin) {
    return jdbc.sql(
            """
            select count(*) as everything, count(case when account = ? then 1 end) as of_account,
              count(case when origin = ? then 1 end) as of_origin
            from submission where state in ('QUEUED', 'JUDGING')""")
        .param(account)
        .param(origin)
        .query(
            (row, number) ->
                new Waiting(
                    row.getInt("everything"), row.getInt("of_account"), row.getInt("of_origin")))
        .single();
  }

  private QueueFullException full(Share share, int limit, String column, Object value) {
    int ahead =
        jdbc.sql(
                """
                select count(*) from submission where state = 'QUEUED' and turn <=
                  (select min(turn) from submission
                   where state in ('QUEUED', 'JUDGING') and %s = ?)"""
                    .formatted(column))
            .param(value)
            .query(Integer.class)
            .single();
    return new QueueFullException(share, limit, pace.timeFor(ahead));
  }
}
