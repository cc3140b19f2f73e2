package dev.assay.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Orders senders by the judging time that they have taken lately: the more, the later.
 *
 * <p>Each second of judging puts the sender's waiting and further submissions behind those that
 * arrive in the following seconds: two for the address, three for the account. So an address can't
 * hold half of the slots against others for long, and in a class behind one address the pupils go
 * before the classmate who took the time. ({@link SlotShares} keeps the other half free.)
 */
@Component
class TimeTaken {

  /** Few right solutions take as long for all their cases together. */
  private static final Duration USUAL = Duration.ofSeconds(2);

  private static final int ADDRESS_TIMES = 2;
  private static final int ACCOUNT_TIMES = 3;

  /** The longest that a sender is kept behind others, and that an address is kept at all. */
  private static final Duration MOST = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final PlannedExecutions plan;
  private final DurableTransactions transactions;
  private final Clock clock;

  TimeTaken(
      JdbcClient jdbc, PlannedExecutions plan, DurableTransactions transactions, Clock clock) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The sender of a submission: its account, and its address if that is known. */
  record Sender(UUID account, @Nullable String origin) {}

  /** A submission that waits. */
  private record Waiting(UUID id, UUID account, Instant turn) {}

  /**
   * Counts the judging time of a submission that is not stored as judged yet.
   *
   * @return whether the order of the queue has changed
   */
  boolean count(UUID submission, Duration taken) {
    return taken.compareTo(USUAL) > 0
        && sender(submission).filter(sender -> countAny(sender, taken)).isPresent();
  }

  /**
   * Counts any judging time, however little: a sender who submits and withdraws again and again
   * must not get ahead of those who wait.
   *
   * @return whether the order of the queue has changed
   */
  boolean countAny(Sender sender, Duration taken) {
    return transactions.in(() -> counted(sender, taken));
  }

  /** Returns the sender of a submission that is not judged yet; empty if it was withdrawn. */
  Optional<Sender> sender(UUID submission) {
    return jdbc.sql("select account, origin from submission where id = ?")
        .param(submission)
        .query(
            (row, number) ->
                new Sender(row.getObject("account", UUID.class), row.getString("origin")))
        .optional();
  }

  private boolean counted(Sender sender, Duration taken) {
    jdbc.sql("select id from queue_door for update").query(Integer.class).single();
    Instant now = clock.instant();
    jdbc.sql("delete from busy_sender where until < ?").param(utc(now)).update();
    Instant ofAccount = extend(account(sender.account), taken, ACCOUNT_TIMES, now);
    Instant ofOrigin =
        sender.origin == null ? now : extend(address(sender.origin), taken, ADDRESS_TIMES, now);
    boolean moved = false;
    for (Waiting waiting : waiting(sender)) {
      Instant turn = waiting.account.equals(sender.account) ? ofAccount : ofOrigin;
      if (turn.isAfter(waiting.turn)) {
        move(waiting.id, turn);
        moved = true;
      }
    }
    return moved;
  }

  private Instant extend(String sender, Duration taken, int times, Instant now) {
    Instant before = until(sender);
    Instant start = now.minus(taken);
    Instant next =
        (before == null || before.isBefore(start) ? start : before).plus(taken.multipliedBy(times));
    Instant most = now.plus(MOST);
    Instant until = next.isBefore(most) ? next : most;
    String sql =
        before == null
            ? "insert into busy_sender (until, sender) values (?, ?)"
            : "update busy_sender set until = ? where sender = ?";
    jdbc.sql(sql).params(utc(until), sender).update();
    return until;
  }

  private List<Waiting> waiting(Sender sender) {
    return jdbc.sql(
            """
            select id, account, turn from submission
            where state = 'QUEUED' and (account = ? or origin = ?)""")
        .param(sender.account)
        .param(sender.origin)
        .query(
            (row, number) ->
                new Waiting(
                    row.getObject("id", UUID.class),
                    row.getObject("account", UUID.class),
                    row.getObject("turn", OffsetDateTime.class).toInstant()))
        .list();
  }

  private void move(UUID id, Instant turn) {
    if (plan.plan(id, turn)) {
      jdbc.sql("update submission set turn = ? where id = ?").params(utc(turn), id).update();
    }
  }

  /** Returns the time until which further submissions let others go first; the past if none. */
  Instant until(UUID account, @Nullable String origin) {
    Instant ofAccount = until(account(account));
    Instant ofOrigin = origin == null ? null : until(address(origin));
    Instant first = ofAccount == null ? Instant.EPOCH : ofAccount;
    return ofOrigin == null || ofOrigin.isBefore(first) ? first : ofOrigin;
  }

  private @Nullable Instant until(String sender) {
    return jdbc.sql("select until from busy_sender where sender = ?")
        .param(sender)
        .query((row, number) -> row.getObject("until", OffsetDateTime.class).toInstant())
        .optional()
        .orElse(null);
  }

  private static String account(UUID account) {
    return "account " + account;
  }

  private static String address(String origin) {
    return "address " + origin;
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
